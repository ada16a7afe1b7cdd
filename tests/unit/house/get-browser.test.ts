import { describe, expect, test } from 'vitest';
import { commandFor, nextWay } from '../../../scripts/test/get-browser.mjs';

const nothing = { hasOwn: false, canDownload: false, hasSystem: false, isRoot: false, hasApt: false };

describe('a browser for the tests', () => {
  test.each([
    ['own', { hasOwn: true, canDownload: true, hasSystem: true, isRoot: true, hasApt: true }],
    ['download', { canDownload: true, hasSystem: true, isRoot: true, hasApt: true }],
    ['system', { hasSystem: true, isRoot: true, hasApt: true }],
    ['apt', { isRoot: true, hasApt: true }],
    ['tell', {}],
  ] as const)('is had by the first way that there is: %s', (way, facts) => {
    expect(nextWay({ ...nothing, ...facts })).toBe(way);
  });

  test('is never installed into the system of a person who is not root', () => {
    for (const hasOwn of [true, false])
      for (const canDownload of [true, false])
        for (const hasSystem of [true, false])
          expect(nextWay({ hasOwn, canDownload, hasSystem, isRoot: false, hasApt: true })).not.toBe('apt');
  });

  test('that cannot be had is told with one command to run', () => {
    expect(commandFor('chromium', true)).toBe('sudo apt-get install -y chromium');
    expect(commandFor('shell', true)).toBe('sudo apt-get install -y chromium-headless-shell');
    expect(commandFor('webkit', false)).toBe('npx playwright install webkit');
  });
});
