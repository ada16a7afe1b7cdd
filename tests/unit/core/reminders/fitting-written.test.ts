import { describe, expect, test } from 'vitest';
import type { Level } from '../../../../content/schema.ts';
import { aptAt, idsAt, ownLines } from '../../../support/sittings/apt-at.ts';
import { places } from '../../../support/sittings/places.ts';
import { tableCues } from '../../../support/sittings/said.ts';
import { breathe, open, planOfOne, toSpeak, walk } from '../../../support/sittings/sitting-builder.ts';

describe('the couple’s own lines', () => {
  test.each([
    [1, [], []],
    [2, [], ['own-listen']],
    [3, ['own-quiet', 'r-soft-start'], ['own-listen', 'r-reason-waits']],
  ] as const)(
    'have their places at level %i: %j as the first card comes, %j as it is said back',
    (level, first, sayBack) => {
      const plan = planOfOne({ level, sayBack: level >= 3 ? 'required' : 'optional' });
      expect(idsAt(walk(open(plan), 'begin', 'ready'), { ownLines })).toEqual(first);
      expect(idsAt(walk(open(plan), ...toSpeak, 'said', ...breathe), { ownLines })).toEqual(sayBack);
    },
  );

  test('have no place in a breath, nor once a say-back is tried again', () => {
    expect(idsAt(places['breath over'], { ownLines })).toEqual([]);
    expect(idsAt(walk(places['say back'], 'notQuite'), { ownLines })).toEqual([]);
  });

  test('why they are here comes with the later prompts', () => {
    const second = walk(places.check, { type: 'check', answer: 'goOn' });
    expect(idsAt(places.check, { ownLines })).toEqual(['own-here']);
    expect(idsAt(second, { ownLines })).toEqual(['own-quiet', 'own-here']);
  });

  test('are for both, in their very words, and left out where they are empty', () => {
    expect(aptAt(places.offer, { ownLines })[0]).toEqual({
      id: 'own-quiet',
      seenBy: 'both',
      wordings: ['Take your time.'],
    });
    expect(idsAt(places.offer, { ownLines: { ...ownLines, quiet: '' } })).toEqual(['r-soft-start']);
  });
});

describe('what a reminder is written with governs when it comes', () => {
  const written = (id: string, minLevel: Level) =>
    tableCues.reminders.map((each) => (each.id === id ? { ...each, minLevel } : each));

  test.each([
    ['r-reason-waits', 4, 3, []],
    ['r-reason-waits', 2, 2, ['r-reason-waits']],
  ] as const)('%s from level %i on, on a card of level %i: %j', (id, minLevel, level, ids) => {
    const sayBack = walk(open(planOfOne({ level, sayBack: 'required' })), ...toSpeak, 'said', ...breathe);
    expect(idsAt(sayBack, { reminders: written(id, minLevel) })).toEqual(ids);
  });

  test.each([
    [4, []],
    [1, ['r-late']],
  ] as const)('r-late from level %i on, before a sitting whose hardest card is of level 3: %j', (minLevel, ids) => {
    expect(idsAt(places.ready, { hourOfDay: 23, reminders: written('r-late', minLevel) })).toEqual(ids);
  });

  test('and the first of several that fit stands first', () => {
    const reminders = tableCues.reminders.toReversed();
    const busy = { hourOfDay: 23, hardBefore: places.ready.now };
    const ids = idsAt(places.ready, busy);
    expect(ids).toHaveLength(2);
    expect(idsAt(places.ready, { ...busy, reminders })).toEqual(ids.toReversed());
  });
});
