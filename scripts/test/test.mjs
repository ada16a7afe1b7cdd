// npm test [-- --only unit,e2e] : every check of the repository, one after the other, and what came of it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, ensureEngines } from './get-browser.mjs';
import { ensurePackages, run } from './setup.mjs';
import { readEngines, readPlaywright, readVitest, tally } from './tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
const unitReport = join(folder, 'unit.json');
const e2eReport = join(folder, 'e2e.json');
const enginesReport = join(folder, 'engines.json');
let audited = '';

/**
 * One check: what it runs, the stages that must have gone well before, and how its report is read.
 * @typedef {{ name: string, needs: string[], run: () => boolean | Promise<boolean>, read?: () => import('./tally.mjs').Counts | null, tell?: () => string[] }} Check
 */

/**
 * In this order; one that needs another is left out where that one failed. Most are scripts of package.json.
 * @type {Check[]}
 */
const stages = [
  { name: 'packages', needs: [], run: () => told(ensurePackages) },
  { name: 'browser', needs: ['packages'], run: () => told(ensureChromium) },
  { name: 'check', needs: ['packages'], run: () => script('check') },
  // The registry's answer, or its silence, changes without us: it is told and fails no run.
  { name: 'audit', needs: ['packages'], run: audit, tell: () => [audited] },
  {
    name: 'unit',
    needs: ['packages'],
    run: () => script(`unit -- --reporter=default --reporter=json --outputFile.json="${unitReport}"`),
    read: () => readVitest(unitReport),
  },
  // After the unit tests, of which one sees whether the types of the words are current: this writes them anew.
  { name: 'types', needs: ['packages'], run: () => script('types') },
  { name: 'build', needs: ['packages'], run: () => script('build') },
  { name: 'size', needs: ['build'], run: () => script('size') },
  { name: 'floor', needs: ['build'], run: () => script('floor') },
  {
    name: 'e2e',
    needs: ['browser', 'build'],
    run: () => script('e2e', { PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport }),
    read: () => readPlaywright(e2eReport),
  },
  {
    name: 'engines',
    needs: ['browser', 'build'],
    run: async () => (await told(ensureEngines)) && script('engines', { PLAYWRIGHT_JSON_OUTPUT_FILE: enginesReport }),
    read: () => readPlaywright(enginesReport),
    tell: () => readEngines(enginesReport),
  },
];

/** @type {import('./tally.mjs').Stage[]} */
const results = [];
for (const stage of chosen()) results.push(await outcome(stage));
rmSync(folder, { recursive: true, force: true });

const { lines, failed } = tally(results);
console.log(lines.join('\n'));
process.exitCode = failed > 0 ? 1 : 0;

/**
 * @param {Check} check
 * @returns {Promise<import('./tally.mjs').Stage>}
 */
async function outcome({ name, needs, run: work, read, tell }) {
  const cause = results.find((result) => !result.ok && needs.includes(result.name));
  if (cause !== undefined) {
    const counts = read === undefined ? undefined : null;
    return { name, ok: false, seconds: 0, counts, left: `not run: ${cause.name} failed` };
  }
  console.log(`\n== ${name}`);
  const begun = performance.now();
  const ok = await work();
  return { name, ok, seconds: (performance.now() - begun) / 1_000, counts: read?.(), told: tell?.() };
}

/**
 * @param {string} line
 * @param {Record<string, string>} [env]
 */
function script(line, env = {}) {
  return run(`npm run --silent ${line}`, { env });
}

function audit() {
  const isClean = run('npm audit --omit=dev', { timeout: 30_000 });
  audited = isClean ? 'no known hole in what the app carries' : 'NOT CLEAN, or not checked: see above what npm says';
  return true;
}

/** @param {() => unknown} work */
async function told(work) {
  try {
    await work();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/** The stages named by `--only` with all they need, or every stage. */
function chosen() {
  const at = process.argv.indexOf('--only');
  if (at === -1) return stages;
  const wanted = new Set((process.argv[at + 1] ?? '').split(','));
  const known = stages.map(({ name }) => name);
  if (![...wanted].every((name) => known.includes(name))) {
    console.error(`--only takes names of these, with commas between: ${known.join(', ')}`);
    process.exit(2);
  }
  for (const { name, needs } of stages.toReversed()) {
    if (wanted.has(name)) for (const need of needs) wanted.add(need);
  }
  return stages.filter(({ name }) => wanted.has(name));
}
