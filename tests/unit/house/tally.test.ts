import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEngines, readPlaywright, readVitest, tally } from '../../../scripts/test/tally.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const report = (content: unknown) => join(temporaryFolder({ 'report.json': JSON.stringify(content) }), 'report.json');
const lastLine = (...stages: Parameters<typeof tally>[0]) => tally(stages).lines.at(-1);
const check = (ok: boolean) => ({ name: 'check', ok, seconds: 1 });
const unit = (ok: boolean, passed: number, failed: number, skipped = 0) => ({
  name: 'unit',
  ok,
  seconds: 1,
  counts: { passed, failed, skipped },
});

describe('the last line of the tests', () => {
  test('sums what the runners report, and checks that went well add nothing', () => {
    expect(lastLine(check(true), unit(true, 12, 0), unit(false, 3, 2))).toBe('15 passed, 2 failed');
  });

  test('names skipped tests only where there are some', () => {
    expect(lastLine(unit(true, 1, 0, 4))).toBe('1 passed, 0 failed, 4 skipped');
  });

  test('counts a failed check, and a runner that left no report, as one failure each', () => {
    const silent = { name: 'e2e', ok: true, seconds: 1, counts: null };
    expect(lastLine(check(false), silent, { ...silent, ok: false })).toBe('0 passed, 3 failed');
  });

  test('counts a runner that failed without a failed test, and a stage left out', () => {
    const left = { ...check(false), left: 'not run: build failed' };
    expect(lastLine(unit(false, 5, 0), left)).toBe('5 passed, 2 failed');
    expect(tally([left]).lines.join('\n')).toMatch(/check +- {2}not run: build failed/);
  });
});

test('what a stage has to tell stands below its line, and the sums come last', () => {
  const { lines } = tally([{ ...unit(true, 3, 0), told: ['Firefox 153: 3 passed, 0 failed'] }]);
  expect(lines.join('\n')).toMatch(
    /unit .*3 passed, 0 failed\n +Firefox 153: 3 passed, 0 failed\n\n3 passed, 0 failed$/,
  );
});

describe('the reports of the runners', () => {
  const assertionResults = [{ status: 'failed' }, { status: 'passed' }];
  const counts = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };

  test('are read for Vitest with a file that could not be loaded as one failure', () => {
    const testResults = [
      { status: 'failed', assertionResults },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [] },
    ];
    expect(readVitest(report({ ...counts, testResults }))).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  test('are read for Playwright with a test that passed at the second try as failed', () => {
    const stats = { expected: 9, unexpected: 1, flaky: 1, skipped: 3 };
    expect(readPlaywright(report({ stats }))).toEqual({ passed: 9, failed: 2, skipped: 3 });
  });

  test('say which engines were run, and which one was not there', () => {
    const ran = (projectName: string, status: string, version?: string) => ({
      projectName,
      status,
      annotations: version === undefined ? [{ type: 'skip' }] : [{ type: 'engine', description: version }],
    });
    const specs = [
      { tests: [ran('chromium', 'expected', 'Chromium 156'), ran('firefox', 'flaky', 'Firefox 153')] },
      { tests: [ran('chromium', 'expected', 'Chromium 156'), ran('firefox', 'unexpected', 'Firefox 153')] },
    ];
    const inner = [{ specs: [{ tests: [ran('chromium', 'skipped'), ran('webkit', 'skipped')] }] }];
    expect(readEngines(report({ suites: [{ specs, suites: inner }] }))).toEqual([
      'Chromium 156: 2 passed, 0 failed, 1 skipped',
      'Firefox 153: 0 passed, 2 failed',
      'webkit: not here',
    ]);
  });

  test('are missed where there are none', () => {
    expect(readEngines(join(temporaryFolder({}), 'report.json'))).toEqual([]);
    expect(readVitest(join(temporaryFolder({}), 'report.json'))).toBeNull();
    expect(readPlaywright(join(temporaryFolder({ 'report.json': '{"sta' }), 'report.json'))).toBeNull();
  });
});
