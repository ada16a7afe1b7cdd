import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const longest = 250;
const code = /\.(?:tsx?|mjs|css)$/;
/** Made by content/words.ts, read by nobody. */
const generated = [join('content', 'word-modules.d.ts')];

const files = ['src', 'content', 'tests', 'scripts']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((file) => code.test(file) && !generated.includes(file));

test('no file of code is longer than 250 lines', () => {
  const lines = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;
  expect(files.filter((file) => lines(file) > longest)).toEqual([]);
  expect(files.length).toBeGreaterThan(80);
});

test('no folder of src has more than 15 files side by side', () => {
  const folders = files.filter((file) => file.startsWith('src')).map(dirname);
  const counts = new Map(
    [...new Set(folders)].map((folder) => [folder, folders.filter((each) => each === folder).length]),
  );
  expect([...counts].filter(([, count]) => count > 15)).toEqual([]);
  expect(Math.max(...counts.values())).toBeGreaterThan(10);
});
