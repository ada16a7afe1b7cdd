import { describe, expect, test } from 'vitest';
import {
  dayOf,
  fits,
  isListed,
  type Keepsake,
  revOf,
  sittingOf,
  sortedByKind,
  tidied,
  wordsOf,
} from '../../../../src/core/kept/keepsake.ts';
import { stampAt } from '../../../support/kept/stamps.ts';

const day = 86_400_000;
const note = { id: '00000001-ab12cd34', text: 'One\ntwo', ...stampAt(0), rev: 1, sitting: null };

const terms = { who: 'both', startOn: '2026-11-23', reviewOn: '2026-12-07' } as const;
const agreement = (act: string, before: string): Keepsake => ({
  kind: 'agreement',
  body: {
    ...terms,
    id: note.id,
    act,
    touched: { a: false, b: false },
    stage: 'writing',
    changes: [{ ...terms, what: 'began', ...stampAt(0), act: before }],
    ...stampAt(day),
    rev: 4,
    sitting: 'one',
  },
});
const held: Keepsake = {
  kind: 'held',
  body: { id: note.id, conversation: 'now', ...stampAt(2 * day), prompts: ['now.01'], finished: true },
};
const checkIn: Keepsake = { kind: 'checkIn', body: { id: note.id, partner: 'a', ...stampAt(3 * day), answers: {} } };
const parked: Keepsake = { kind: 'parked', body: { id: note.id, text: 'The holidays' } };
const each = [{ kind: 'note', body: note } as const, agreement('a', 'b'), checkIn, parked, held];

describe('the words of a keepsake', () => {
  test('are the text of a note, an appreciation and a parked topic', () => {
    expect(wordsOf({ kind: 'note', body: note })).toBe('One\ntwo');
    expect(wordsOf({ kind: 'appreciation', body: { ...note, from: 'both' } })).toBe('One\ntwo');
    expect(wordsOf({ kind: 'parked', body: { id: note.id, text: 'The holidays' } })).toBe('The holidays');
  });

  test('are what an agreement says, and all it said before', () => {
    expect(wordsOf(agreement('Tea on Mondays', 'Tea on Sundays'))).toBe('Tea on Mondays\nTea on Sundays');
  });

  test('are none where only a day was kept', () => {
    expect([held, checkIn].map(wordsOf)).toEqual(['', '']);
  });
});

describe('of every keepsake it can be asked', () => {
  test.each([
    ['its day, where it has one', dayOf, ['1970-01-01', '1970-01-02', '1970-01-04', null, '1970-01-03']],
    ['how often it was written', revOf, [1, 4, 0, 0, 0]],
    ['the sitting it is from', sittingOf, [null, 'one', null, null, null]],
    ['whether both read it in the list', isListed, [true, true, false, false, false]],
  ])('%s', (_what, ask: (keepsake: Keepsake) => unknown, answers) => {
    expect(each.map(ask)).toEqual(answers);
  });
});

describe('made tidy, a keepsake', () => {
  test('has its texts in composed form without control characters, those of its history too, and loses no word', () => {
    const long = `a\u0000${'b'.repeat(400)}`;
    expect(tidied(agreement(long, long))).toEqual(agreement(`a${'b'.repeat(400)}`, `a${'b'.repeat(400)}`));
    expect(fits(tidied(agreement('a', long)))).toBe(false);
  });

  test('fits up to the longest of its kind', () => {
    const parkedOf = (length: number): Keepsake => ({
      kind: 'parked',
      body: { id: note.id, text: 'b'.repeat(length) },
    });
    expect([fits(parkedOf(400)), fits(parkedOf(401)), fits(held), fits(checkIn)]).toEqual([true, false, true, true]);
  });

  test('is as it was where it holds no words', () => {
    expect([held, checkIn].map(tidied)).toEqual([held, checkIn]);
  });
});

test('sorted by kind, the bodies come in the order of the keepsakes', () => {
  const later: Keepsake = { kind: 'parked', body: { id: '2', text: 'later' } };
  expect(sortedByKind([...each, later])).toEqual({
    note: [note],
    appreciation: [],
    agreement: [agreement('a', 'b').body],
    checkIn: [checkIn.body],
    parked: [parked.body, later.body],
    held: [held.body],
  });
});
