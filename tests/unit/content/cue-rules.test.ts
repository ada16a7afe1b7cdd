import { cues } from 'content:authored';
import { describe, expect, test } from 'vitest';
import { type CueFile, stemPlaces } from '../../../content/cue-schema.ts';
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

  test.each(stemPlaces)('two stems are too few at one place: %s', (place) => {
    const last = cues.stems.findLastIndex(({ at }) => at.includes(place));
    const stems = cues.stems.map((stem, index) => ({
      ...stem,
      at: stem.at.filter((at) => at !== place || index < last),
    }));
    expect(found({ ...cues, stems })).toEqual([`${place} there are fewer than 3`]);
  });

  test.each(['gone-blank', 'far-away'])('the sign %s is missed', (id) => {
    expect(found({ ...cues, signs: cues.signs.filter((sign) => sign.id !== id) })).toEqual([`${id} is missing`]);
  });
});
