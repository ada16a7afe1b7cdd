// npm test [-- --only unit,e2e] : every check of the repository, one after the other, and what came of it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, ensurePackages, run } from './setup.mjs';
import { readPlaywright, readVitest, tally } from './tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
const unitReport = join(folder, 'unit.json');
const e2eReport = join(folder, 'e2e.json');
const playwrightEnv = { PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport };

/**
 * The stages in order: each says whether it went well, and where it counts tests, reads how many. One that `needs`
 * another is left out when that one failed.
 */
const stages = [
  { name: 'packages', always: true, run: () => told(ensurePackages) },
  { name: 'browser', always: true, needs: 'packages', run: () => told(ensureChromium) },
  { name: 'check', needs: 'packages', run: () => script('check') },
  { name: 'types', needs: 'packages', run: () => script('types') },
  {
    name: 'unit',
    needs: 'packages',
    run: () => script(`unit -- --reporter=default --reporter=json --outputFile.json="${unitReport}"`),
    read: () => readVitest(unitReport),
  },
  { name: 'build', needs: 'packages', run: () => script('build') },
  { name: 'size', needs: 'build', run: () => script('size') },
  {
    name: 'e2e',
    needs: ['browser', 'build'],
    run: () => script('e2e', playwrightEnv),
    read: () => readPlaywright(e2eReport),
  },
];

const wanted = chosen();
const results = [];
for (const stage of stages.filter(({ name, always }) => wanted === null || always || wanted.includes(name)))
  results.push(await ranStage(stage));
rmSync(folder, { recursive: true, force: true });

const { lines, failed } = tally(results);
console.log(lines.join('\n'));
process.exitCode = failed > 0 ? 1 : 0;

async function ranStage({ name, needs = [], run: go, read }) {
  const missing = results.find((result) => !result.ok && needs.includes(result.name));
  if (missing !== undefined) return { name, ok: false, seconds: 0, left: `not run: ${missing.name} failed` };
  console.log(`\n== ${name}`);
  const begun = performance.now();
  const ok = await go();
  return { name, ok, seconds: (performance.now() - begun) / 1_000, counts: read?.() };
}

function script(line, env = {}) {
  return run(`npm run --silent ${line}`, { env });
}

async function told(work) {
  try {
    await work();
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

/** The stages named by `--only`, or null for all of them. */
function chosen() {
  const at = process.argv.indexOf('--only');
  if (at === -1) return null;
  const names = (process.argv[at + 1] ?? '').split(',');
  const strangers = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (strangers.length === 0) return names;
  console.error(`--only takes ${stages.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
