import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly resolved?: string;
}

const lock: { packages: Record<string, Entry> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** Families that are whole without a member for each machine, and why. */
const exceptions: Record<string, string> = {
  '@napi-rs/lzma': 'rollup declares it for Linux alone',
  '@img/sharp-libvips': 'for Windows it is inside @img/sharp-win32-x64',
};

/** The native packages by family: what stands before the system in their names. */
function families(packages: Record<string, Entry>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [path, { os, cpu }] of Object.entries(packages)) {
    if (os === undefined || cpu === undefined) continue;
    const family = (path.split('node_modules/').at(-1) ?? '').replace(/-(?:linux|darwin|win32|[a-z]+bsd)\w*-.*$/, '');
    found.set(family, [...(found.get(family) ?? []), ...os.flatMap((one) => cpu.map((two) => `${one}-${two}`))]);
  }
  return found;
}

/** The families that have a package for a Linux machine, and none for a Mac or for Windows. */
const incomplete = (packages: Record<string, Entry>) =>
  Array.from(families(packages))
    .filter(([, members]) => members.includes('linux-x64'))
    .filter(([, members]) => !['darwin-arm64', 'win32-x64'].every((member) => members.includes(member)))
    .map(([family]) => family);

test('every native family in the lock file has a member for a Mac and one for Windows, so npm ci works there', () => {
  expect(incomplete(lock.packages).filter((family) => !(family in exceptions))).toEqual([]);
  expect(families(lock.packages).size).toBeGreaterThanOrEqual(7);
});

test('every exception to that is still needed', () => {
  expect(Object.keys(exceptions).filter((family) => !incomplete(lock.packages).includes(family))).toEqual([]);
});

test('a family without a Mac member is found', () => {
  const { 'node_modules/@biomejs/cli-darwin-arm64': gone, ...rest } = lock.packages;
  expect(gone).toBeDefined();
  expect(incomplete(rest)).toContain('@biomejs/cli');
});

test('the lock file names no host that packages must come from', () => {
  expect(Object.keys(lock.packages).filter((path) => lock.packages[path]?.resolved !== undefined)).toEqual([]);
});
