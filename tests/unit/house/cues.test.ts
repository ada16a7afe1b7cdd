import { cues } from 'content:authored';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { declareCues } from '../../../content/declare-cues.ts';

const written = cues.cues.map(({ id }) => id);
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
});

test('the types of the cue ids are those of cues.yaml', () => {
  expect(readFileSync('content/cue-modules.d.ts', 'utf8')).toBe(declareCues(cues));
});
