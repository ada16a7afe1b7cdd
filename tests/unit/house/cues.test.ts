import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../content/load.ts';

const { cues } = loadContent(resolve('content'));
const written = cues?.cues.map(({ id }) => id) ?? [];
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join('src', name), 'utf8'));

const unsaid = (files: readonly string[]) => written.filter((id) => files.every((file) => !file.includes(`'${id}'`)));

describe('every cue', () => {
  test('is said somewhere in src', () => {
    expect(written.length).toBeGreaterThan(0);
    expect(unsaid(sources)).toEqual([]);
  });

  test('is missed where the last use of it is gone', () => {
    expect(unsaid(sources.map((file) => file.replaceAll("'r-end-kind'", '')))).toEqual(['r-end-kind']);
  });

  test('that src speaks of is written', () => {
    const named = sources.flatMap((file) => Array.from(file.matchAll(/'(r-[a-z-]+)'/g), ([, id]) => id));
    expect(named.filter((id) => id === undefined || !written.includes(id))).toEqual([]);
  });
});
