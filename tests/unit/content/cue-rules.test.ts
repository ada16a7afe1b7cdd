import { cues } from 'content:authored';
import { describe, expect, test } from 'vitest';
import type { CueFile } from '../../../content/cue-schema.ts';
import { checkContent } from '../../../content/editorial/check.ts';
import { cuesFile } from '../../../content/editorial/passages.ts';

const found = (changed: CueFile | null): string[] =>
  checkContent([], changed, { whole: true })
    .filter(({ file, kind }) => file === cuesFile && kind === 'error')
    .map(({ id, message }) => `${id} ${message}`);

describe('what has to be said around the prompts', () => {
  test('all of it is there', () => {
    expect(found(cues)).toEqual([]);
  });

  test('without its file nothing is whole', () => {
    expect(found(null)).toEqual(['cues is missing']);
  });

  test('two stems are too few', () => {
    expect(found({ ...cues, stems: cues.stems.slice(0, 2) })).toEqual(['stems there are fewer than 3']);
  });

  test.each(['gone-blank', 'far-away'])('the sign %s is missed', (id) => {
    expect(found({ ...cues, signs: cues.signs.filter((sign) => sign.id !== id) })).toEqual([`${id} is missing`]);
  });
});
