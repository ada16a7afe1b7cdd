import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { declareWords, parseWords } from '../../../content/words.ts';

const words = parseWords(readFileSync('content/en/words.yaml', 'utf8'), 'words.yaml');

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join('src', name), 'utf8'));

/**
 * True where a file that names the section also reads the key: as `.key`, or by a value, `section[value]` with 'key'
 * written out somewhere, or by a part of it, as in section[`start-${value}`].
 */
function isUsed(section: string, key: string, files: readonly string[]): boolean {
  const inSection = files.filter((file) => new RegExp(`\\b${section}\\b`).test(file));
  if (inSection.some((file) => new RegExp(`\\.${key}\\b`).test(file))) return true;
  const lookUp = new RegExp(`\\b${section}\\[(?:\\w|\x60([\\w-]+)\\$)`, 'g');
  const starts = inSection.flatMap((file) => Array.from(file.matchAll(lookUp), ([, start]) => start));
  const isWritten = files.some((file) => file.includes(`'${key}'`));
  return starts.some((start) => (start === undefined ? isWritten : key.startsWith(start)));
}

const unused = (files: readonly string[]) =>
  Object.entries(words).flatMap(([section, sentences]) =>
    Object.keys(sentences)
      .filter((key) => !isUsed(section, key, files))
      .map((key) => `${section}.${key}`),
  );

test('the types of the words are those of words.yaml', () => {
  expect(readFileSync('content/word-modules.d.ts', 'utf8')).toBe(declareWords(words));
});

describe('every word of the interface', () => {
  test('is used somewhere in src', () => {
    expect(unused(sources)).toEqual([]);
  });

  test('is missed where the last use of it is gone', () => {
    const without = sources.map((file) => file.replaceAll('.resumeEyebrow', ''));
    expect(unused(without)).toContain('home.resumeEyebrow');
  });
});
