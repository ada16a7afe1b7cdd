// The counts of the runners' own reports, and the sum of all stages.
import { readFileSync } from 'node:fs';

/**
 * The numbers of tests that a runner reports; null in their place means that it left no report.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * One stage that was run, or left out for the reason in `left`. `counts` is there for the stages that run tests; the lines
 * in `told` stand below its own.
 * @typedef {{ name: string, ok: boolean, seconds: number, counts?: Counts | null | undefined, left?: string, told?: string[] | undefined }} Stage
 */

/**
 * The part of Vitest's report that is read here.
 * @typedef {{ status: string, assertionResults: { status: string }[] }} VitestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: VitestFile[] }} VitestReport
 */

/**
 * The part of Playwright's report that is read here.
 * @typedef {{ projectName: string, status: string, annotations: { type: string, description?: string }[] }} PlaywrightTest
 * @typedef {{ suites?: PlaywrightSuite[], specs: { tests: PlaywrightTest[] }[] }} PlaywrightSuite
 * @typedef {{ suites?: PlaywrightSuite[], stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport
 */

/**
 * The counts of Vitest's JSON report. A file that could not even be loaded is one failure.
 * @param {string} file
 * @returns {Counts | null}
 */
export function readVitest(file) {
  /** @type {VitestReport | null} */
  const report = readJson(file);
  if (report === null) return null;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report;
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  };
}

/**
 * The counts of Playwright's JSON report. A test that passed only when it was tried again has not passed.
 * @param {string} file
 * @returns {Counts | null}
 */
export function readPlaywright(file) {
  /** @type {PlaywrightReport | null} */
  const report = readJson(file);
  if (report === null) return null;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/**
 * The engines that a Playwright report names, in a line each: the versions that its tests noted, and the counts.
 * @param {string} file
 * @returns {string[]}
 */
export function readEngines(file) {
  /** @type {PlaywrightReport | null} */
  const report = readJson(file);
  /** @type {Map<string, Counts & { versions: Set<string> }>} */
  const engines = new Map();
  for (const { projectName, status, annotations } of testsOf(report?.suites ?? [])) {
    const engine = engines.get(projectName) ?? { versions: new Set(), passed: 0, failed: 0, skipped: 0 };
    for (const { type, description } of annotations) {
      if (type === 'engine' && description !== undefined) engine.versions.add(description);
    }
    if (status === 'expected') engine.passed += 1;
    else if (status === 'skipped') engine.skipped += 1;
    else engine.failed += 1;
    engines.set(projectName, engine);
  }
  return Array.from(engines, ([name, { versions, ...counts }]) =>
    versions.size === 0 ? `${name}: not here` : `${[...versions].join(', ')}: ${inWords(counts)}`,
  );
}

/**
 * @param {PlaywrightSuite[]} suites
 * @returns {PlaywrightTest[]}
 */
const testsOf = (suites) =>
  suites.flatMap(({ suites: inner = [], specs }) => [...specs.flatMap(({ tests }) => tests), ...testsOf(inner)]);

/**
 * The table of all stages, with the sums as its last line. A failed check, a stage left out and a runner that failed
 * without naming a test count as one failure each.
 * @param {Stage[]} stages
 * @returns {{ lines: string[], failed: number }}
 */
export function tally(stages) {
  const sums = { passed: 0, failed: 0, skipped: 0 };
  const rows = stages.map((stage) => {
    const counts = countsOf(stage);
    sums.passed += counts.passed;
    sums.failed += counts.failed;
    sums.skipped += counts.skipped;
    const seconds = stage.left === undefined ? stage.seconds.toFixed(1) : '-';
    const row = `${stage.name.padEnd(10)}${seconds.padStart(7)}  ${resultOf(stage, counts)}`;
    return [row, ...(stage.told ?? []).map((line) => `${''.padEnd(19)}${line}`)].join('\n');
  });
  return { lines: ['', 'stage     seconds  result', ...rows, '', inWords(sums)], failed: sums.failed };
}

/**
 * @param {Stage} stage
 * @returns {Counts}
 */
function countsOf({ ok, counts }) {
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 };
  return { passed, failed: ok ? failed + (counts === null ? 1 : 0) : Math.max(failed, 1), skipped };
}

/**
 * @param {Stage} stage
 * @param {Counts} sums
 */
function resultOf({ ok, counts, left }, sums) {
  if (left !== undefined) return left;
  if (counts === undefined) return ok ? 'ok' : 'failed';
  return counts === null ? 'failed: no report' : inWords(sums);
}

/** @param {Counts} counts */
const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // For any reason there is no report to count from: the stage has failed, and its own output says why.
    return null;
  }
}
