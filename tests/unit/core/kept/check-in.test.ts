import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Answers,
  type CheckIn,
  dueItems,
  isHeavy,
  items,
  type Occasion,
  steps,
} from '../../../../src/core/kept/check-in.ts';
import { stampAt } from '../../../support/kept/stamps.ts';
import { words } from '../../../support/sittings/said.ts';
import { noon } from '../../../support/sittings/sitting-builder.ts';

const hour = 3_600_000;
const day = 24 * hour;
const all: Answers = { settled: 3, heavy: 3, heard: 3, rely: 3, close: 3, hopeful: 3 };

const answered = (ago: number, answers: Answers = all): CheckIn => ({
  id: 'x',
  partner: 'a',
  ...stampAt(noon - ago),
  answers,
});
const at = (changes: Partial<Occasion> = {}): Occasion => ({
  now: noon,
  today: '2026-11-23',
  lastTalk: null,
  talkAhead: false,
  ...changes,
});

describe('a check-in asks', () => {
  test.each<[string, readonly CheckIn[], Occasion, string]>([
    ['the first time', [], at(), 'settled heavy rely close hopeful'],
    ['the first time, after a talk', [], at({ lastTalk: noon - hour }), 'settled heavy heard rely close hopeful'],
    ['the next day', [answered(day)], at(), 'settled heavy'],
    ['at the same hour a week later', [answered(7 * day)], at(), 'settled heavy rely close'],
    ['a little earlier a week later', [answered(7 * day - 3 * hour)], at(), 'settled heavy rely close'],
    ['six days later', [answered(6 * day)], at(), 'settled heavy'],
    ['four weeks later', [answered(28 * day)], at(), 'settled heavy rely close hopeful'],
    ['three weeks later', [answered(21 * day)], at(), 'settled heavy rely close'],
    ['with a talk ahead', [], at({ talkAhead: true }), 'settled heavy close hopeful'],
    ['a day after a talk', [answered(3 * day)], at({ lastTalk: noon - day }), 'settled heavy'],
    ['once for each talk', [answered(hour)], at({ lastTalk: noon - 2 * hour }), 'settled heavy'],
    ['of the second talk too', [answered(3 * hour)], at({ lastTalk: noon - 2 * hour }), 'settled heavy heard'],
    ['again what was left unsaid', [answered(day, { settled: 2 })], at(), 'settled heavy rely close hopeful'],
    ['where the clock was set back', [answered(-day)], at(), 'settled heavy rely close hopeful'],
    ['where a talk lies ahead of the clock', [answered(0)], at({ lastTalk: noon + day }), 'settled heavy'],
  ])('%s', (_, own, occasion, due) => {
    expect(dueItems(own, occasion).join(' ')).toBe(due);
  });
});

const anyAnswers = fc.record(
  Object.fromEntries(items.map((item) => [item, fc.constantFrom(...steps)])) as Record<string, fc.Arbitrary<1>>,
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;
const anyCheckIn = fc
  .record({
    id: fc.string(),
    partner: fc.constant('a' as const),
    on: fc.integer({ min: noon - 60 * day, max: noon + day }),
    answers: anyAnswers,
  })
  .map((each) => ({ ...each, ...stampAt(each.on) }));
const anyOccasion = fc
  .record({
    now: fc.integer({ min: noon - 2 * day, max: noon + day }),
    lastTalk: fc.option(fc.integer({ min: noon - 3 * day, max: noon + day })),
    talkAhead: fc.boolean(),
  })
  .map((each): Occasion => ({ ...each, today: stampAt(each.now).day }));

describe('whatever was answered before', () => {
  test('settled and heavy are asked, in the order of the items, and each item at most once', () => {
    fc.assert(
      fc.property(fc.array(anyCheckIn), anyOccasion, (own, occasion) => {
        const due = dueItems(own, occasion);
        expect(due).toEqual(items.filter((item) => due.includes(item)));
        expect(due.slice(0, 2)).toEqual(['settled', 'heavy']);
      }),
    );
  });

  test('nobody is asked just before a talk how far they could rely on the other', () => {
    fc.assert(
      fc.property(fc.array(anyCheckIn), anyOccasion, (own, occasion) => {
        expect(dueItems(own, { ...occasion, talkAhead: true })).not.toContain('rely');
      }),
    );
  });

  test('what was just answered is not asked again, but for settled and heavy', () => {
    fc.assert(
      fc.property(fc.array(anyCheckIn), anyOccasion, (own, occasion) => {
        const now = { id: 'now', partner: 'a', ...stampAt(occasion.now), answers: all } as const;
        expect(dueItems([...own, now], occasion)).toEqual(['settled', 'heavy']);
      }),
      { examples: [[[], at({ lastTalk: noon })]] },
    );
  });
});

test('a light talk is offered where today is the heaviest or next to it', () => {
  expect(steps.filter((heavy) => isHeavy({ heavy }))).toEqual([4, 5]);
  expect(isHeavy({ settled: 5, hopeful: 5 })).toBe(false);
});

test('every item has its question and five steps in words of their own, and none of them a number', () => {
  for (const item of items) {
    const said = steps.map((step) => words.checkIn[`step-${item}-${step}`]);
    expect(new Set(said).size, item).toBe(5);
    expect([words.checkIn[`ask-${item}`], ...said].join(' '), item).not.toMatch(/\d/);
  }
});
