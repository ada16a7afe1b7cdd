import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readPlaywright } from '../../scripts/test/tally.mjs';

/** The whole flow: open once, the server goes, load anew from the copy, a whole sitting. */
const flow = ['-c', 'tests', 'offline.spec.ts', '-g', 'a whole sitting runs with the server gone'];
const flowTests = 1;

/** Brings the loopback of a new namespace up with whatever this machine has for it. */
const raiseLoopback = `{ ip link set lo up || ifconfig lo up || python3 -c '
import fcntl, socket, struct
fcntl.ioctl(socket.socket(), 0x8914, struct.pack("16sh", b"lo", 0x49))'; } 2>/dev/null ||
  { echo "nothing here can bring a loopback up" >&2; exit 1; }`;

/** Runs a line of shell in a network of its own, that has nothing but a loopback. */
const alone = (line: string) =>
  ['unshare', ['--map-root-user', '--net', 'sh', '-c', `${raiseLoopback}; ${line}`]] as const;

/** Why this machine gives nobody a network of their own, in its own words; null where it does. */
function refusal(): string | null {
  if (process.platform !== 'linux') return `${process.platform} has no network namespaces`;
  const { status, error, stderr } = spawnSync(
    ...alone('grep -q "^ *lo:" /proc/net/dev && ! grep -qv "^Iface" /proc/net/route'),
    {
      encoding: 'utf8',
    },
  );
  return status === 0 ? null : (error?.message ?? (stderr.trim() || `unshare ended with ${status}`));
}

/** Skips by name where there can be no such network. */
function needsOwnNetwork() {
  const why = refusal();
  if (why !== null) process.stdout.write(`NOT RUN without a route: ${why}\n`);
  test.skip(why !== null, `no network of its own here: ${why}`);
}

/** Runs the flow in a network without a route; resolves to what was counted, and what was said. */
async function runAlone(folder: string) {
  const report = join(folder, 'report.json');
  const cli = ['node_modules/@playwright/test/cli.js', 'test', ...flow, '--workers=1', `--output=${folder}/results`];
  const words = [process.execPath, ...cli].map((word) => `'${word}'`).join(' ');
  const { TEST_WORKER_INDEX: _index, TEST_PARALLEL_INDEX: _parallel, ...env } = process.env;
  const child = spawn(...alone(`exec ${words}`), { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  const code = await new Promise((done) => child.on('close', done));
  return { code, said, counts: readPlaywright(report) };
}

test('the whole flow runs in a network that has no route to anywhere, where this machine gives us one', async () => {
  needsOwnNetwork();
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-no-route-'));
  const { code, said, counts } = await runAlone(folder);
  expect(said).toContain(`${flowTests} passed`);
  expect(counts).toEqual({ passed: flowTests, failed: 0, skipped: 0 });
  expect(code).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

test('such a network really has no route: there an address outside cannot be reached', () => {
  needsOwnNetwork();
  const line = `node -e 'require("net").connect(9, "192.0.2.1").on("error", (e) => console.log(e.code))'`;
  const { stdout } = spawnSync(...alone(line), { encoding: 'utf8' });
  expect(stdout.trim()).toBe('ENETUNREACH');
  expect(readFileSync('/proc/net/dev', 'utf8')).toContain('lo:');
});
