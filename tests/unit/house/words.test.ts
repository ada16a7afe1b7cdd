import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { declareWords, fillPage, parseWords } from '../../../content/words.ts';

const words = parseWords(readFileSync('content/en/words.yaml', 'utf8'), 'words.yaml');

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join('src', name), 'utf8'))
  .concat(readFileSync('index.html', 'utf8'));

/** The names that a file gives to a section: its own, and those of `section: own` and of `own: Words['section']`. */
function namesOf(section: string, file: string): string[] {
  const given = [`\\b${section}: (\\w+)`, `\\b(\\w+): \\w*Words\\['${section}'\\]`];
  return [section, ...given.flatMap((name) => Array.from(file.matchAll(new RegExp(name, 'g')), ([, own = '']) => own))];
}

/**
 * The words of a section that a file reads: the keys of `section.key`, and the starts of keys of section[`start-${value}`], with
 * an empty one for `section[value]`, where the whole key stands between quotes somewhere.
 */
function readsOf(section: string, file: string) {
  const names = `\\b(?:${namesOf(section, file).join('|')})`;
  const all = (pattern: string) =>
    Array.from(file.matchAll(new RegExp(names + pattern, 'g')), ([, found = '']) => found);
  return { keys: all('(?=\\.(\\w+))'), starts: all('\\[(?:\\w|\x60([\\w-]+)\\$)') };
}

function unused(files: readonly string[]): string[] {
  const written = new Set(files.flatMap((file) => Array.from(file.matchAll(/'([\w-]+)'/g), ([, word = '']) => word)));
  return Object.entries(words).flatMap(([section, sentences]) => {
    const reads = files.filter((file) => file.includes(section)).map((file) => readsOf(section, file));
    const keys = new Set(reads.flatMap((each) => each.keys));
    const starts = new Set(reads.flatMap((each) => each.starts));
    const isUsed = (key: string) =>
      keys.has(key) || [...starts].some((start) => (start === '' ? written.has(key) : key.startsWith(start)));
    return Object.keys(sentences)
      .filter((key) => !isUsed(key))
      .map((key) => `${section}.${key}`);
  });
}

test('the types of the words are those of words.yaml', () => {
  expect(readFileSync('content/word-modules.d.ts', 'utf8')).toBe(declareWords(words));
});

describe('the words of the page itself', () => {
  test('stand where they are named, with what is known of the build, as text', () => {
    const given = { start: { old: 'Works in {safari} & later, not <4.' } };
    expect(fillPage('<p>{start.old}</p>', given, { safari: '16.4' })).toBe(
      '<p>Works in 16.4 &amp; later, not &lt;4.</p>',
    );
  });

  test('stop the build where one is missing, or a fact that it tells', () => {
    expect(() => fillPage('<p>{start.gone}</p>', {}, {})).toThrow('there is no word start.gone');
    expect(() => fillPage('<p>{start.old}</p>', { start: { old: '{safari}' } }, {})).toThrow(
      'start.old has no {safari}',
    );
  });
});

describe('every word of the interface', () => {
  test('is used somewhere in src, or in the page itself', () => {
    expect(unused(sources)).toEqual([]);
  });

  test('is missed where the last use of it is gone', () => {
    const without = sources.map((file) => file.replaceAll('.resumeEyebrow', ''));
    expect(unused(without)).toContain('home.resumeEyebrow');
  });

  test('is missed where another section is read by the same key', () => {
    const without = sources.map((file) => file.replaceAll('about.lead', 'about.title'));
    expect(unused(without)).toContain('about.lead');
  });
});
