// node scripts/content/check-original.mjs FILE... : five words in a row that the content shares with the given text files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { parse } from 'yaml';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const files = process.argv.slice(2);
const unreadable = files.filter((file) => !existsSync(file));
if (files.length === 0 || unreadable.length > 0) {
  console.error(
    unreadable.length > 0
      ? `no such file: ${unreadable.join(', ')}`
      : 'usage: node scripts/content/check-original.mjs FILE...',
  );
  process.exit(2);
}

/** @type {{ module: typeof import('../../content/editorial/similarity.ts') }} */
const { module: similarity } = await runnerImport(join(root, 'content/editorial/similarity.ts'), {
  configFile: false,
  root,
  logLevel: 'error',
});
const foreign = files.map((file) => ({ file, runs: similarity.wordRuns(readFileSync(file, 'utf8')) }));

/**
 * Every string of a parsed file with the way to it.
 * @param {unknown} value
 * @param {string[]} at
 * @returns {{ at: string[], text: string }[]}
 */
const strings = (value, at) => {
  if (typeof value === 'string') return [{ at, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => strings(entry, [...at, entry?.id ?? key]));
};

const content = join(root, 'content/en');
const sources = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .sort();
let checked = 0;
let shared = 0;
for (const source of sources) {
  for (const { at, text } of strings(parse(readFileSync(join(content, source), 'utf8')), [])) {
    checked += 1;
    for (const { file, runs } of foreign) {
      for (const run of similarity.sharedRuns(text, runs)) {
        shared += 1;
        console.log(`${source} ${at.join(' ')}: "${run}" also stands in ${file}`);
      }
    }
  }
}
console.log(
  `${shared} shared runs of five words; ${checked} texts in ${sources.length} files, checked against ${files.length} ${files.length === 1 ? 'file' : 'files'}`,
);
process.exitCode = shared > 0 ? 1 : 0;
