import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cueIds } from '../../../content/cue-ids.ts';
import type { CueFile } from '../../../content/cue-schema.ts';
import { checkContent } from '../../../content/editorial/check.ts';
import { cuesFile } from '../../../content/editorial/passages.ts';
import { loadContent } from '../../../content/load.ts';

const { cues } = loadContent(resolve('content'));
if (cues === null) throw new Error('there are no cues');

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

  test.each(Object.values(cueIds).flat())('%s is missed', (id) => {
    expect(found({ ...cues, cues: cues.cues.filter((cue) => cue.id !== id) })).toEqual([`${id} is missing`]);
  });

  test.each(cueIds.card)('%s stands on a card, and only there', (id) => {
    const moved = cues.cues.map((cue) => (cue.id === id ? { ...cue, mode: 'auto' as const } : cue));
    expect(found({ ...cues, cues: moved })).toEqual([`${id} is "auto", planned is "card"`]);
  });

  test('a cue that nothing shows is noticed', () => {
    const [first] = cues.cues;
    if (first === undefined) throw new Error('there is no cue');
    const more = { ...first, id: 'r-of-nobody', wordings: ['Take a breath.'] };
    expect(found({ ...cues, cues: [...cues.cues, more] })).toEqual(['r-of-nobody is shown nowhere']);
  });

  test('two stems are too few', () => {
    expect(found({ ...cues, stems: cues.stems.slice(0, 2) })).toEqual(['stems there are fewer than 3']);
  });

  test.each(['gone-blank', 'far-away'])('the sign %s is missed', (id) => {
    expect(found({ ...cues, signs: cues.signs.filter((sign) => sign.id !== id) })).toEqual([`${id} is missing`]);
  });
});
