import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '../../../../src/core/day.ts';
import { type CheckIn, type Item, type Step, steps } from '../../../../src/core/kept/check-in.ts';
import { bandOf, fellTwice, pointsOf, timeLine } from '../../../../src/core/kept/over-time.ts';
import type { Partner } from '../../../../src/core/partner.ts';
import { stampAt } from '../../../support/kept/stamps.ts';
import { noon } from '../../../support/sittings/sitting-builder.ts';

const day = 86_400_000;

/** Check-ins of one partner to one item, given as days and steps. */
const given = (
  answers: readonly (readonly [number, Step])[],
  item: Item = 'heavy',
  partner: Partner = 'a',
): CheckIn[] =>
  answers.map(([days, step], index) => ({
    id: `${item}-${index}`,
    partner,
    ...stampAt(noon + days * day),
    answers: { [item]: step },
  }));
const weekly = (...answers: Step[]) => given(answers.map((step, week) => [week * 7, step] as const));
const points = (checkIns: readonly CheckIn[]) => pointsOf(checkIns, 'a', 'heavy');
const drawn = (checkIns: readonly CheckIn[]) =>
  points(checkIns).map((point) => daysBetween(stampAt(noon).day, point.day));
const on = (...days: readonly number[]) => given(days.map((each) => [each, 1] as const));

describe('a picture', () => {
  test.each<[string, readonly CheckIn[], readonly number[]]>([
    ['has a place for the first answer', weekly(1), [0]],
    ['has a place for each answer', weekly(1, 2, 3, 4), [0, 7, 14, 21]],
    [
      'reaches back half a year',
      weekly(...Array.from({ length: 30 }, (): Step => 3)),
      Array.from({ length: 27 }, (_, week) => (week + 3) * 7),
    ],
    ['leaves out a clock that ran ahead', on(0, 7, 3_650, 14, 21), [0, 7, 14, 21]],
    ['puts in its place what a wrong clock told', on(0, 14, 7, 21), [0, 7, 14, 21]],
    ['is not drawn of the other one’s answers', given([[0, 1]], 'heavy', 'b'), []],
    ['is not drawn of another item', given([[0, 1]], 'rely'), []],
  ])('%s', (_, checkIns, days) => {
    expect(drawn(checkIns)).toEqual(days);
  });
});

describe('the line of time', () => {
  const dayAt = (days: number) => stampAt(noon + days * day).day;
  test.each<[string, readonly number[], readonly number[]]>([
    ['holds a first day at its end', [5], [1]],
    ['is three weeks long where there is less to show', [0, 7], [2 / 3, 1]],
    ['reaches from the first day to the last', [28, 0, 7], [1, 0, 0.25]],
  ])('%s', (_, days, places) => {
    const along = timeLine(days.map(dayAt));
    expect(days.map(dayAt).map(along)).toEqual(places.map((place) => expect.closeTo(place)));
  });
});

describe('the last three beside those before', () => {
  test.each<[string, Step[], string]>([
    ['four of the same', [3, 3, 3, 3], 'same'],
    ['half a step up', [3, 2, 3, 3, 3], 'same'],
    ['a step up', [2, 3, 3, 3], 'higher'],
    ['a step down', [4, 4, 3, 3, 3], 'lower'],
    ['one bad day among three', [2, 2, 2, 5, 2], 'same'],
    ['far up', [1, 1, 5, 5, 5], 'higher'],
  ])('%s', (_, answers, band) => {
    expect(bandOf(points(weekly(...answers)))).toBe(band);
  });

  test.each<[string, readonly CheckIn[]]>([
    ['with none', []],
    ['before the fourth', weekly(1, 1, 5)],
    ['before three weeks', on(0, 7, 14, 20)],
  ])('say nothing yet %s', (_, checkIns) => {
    expect(bandOf(points(checkIns))).toBeNull();
  });
});

const anySteps = fc.array(fc.constantFrom(...steps), { minLength: 4, maxLength: 20 });

describe('whatever was answered', () => {
  const mirror = (step: Step) => (6 - step) as Step;
  const bandOfSteps = (answers: readonly Step[]) => bandOf(points(weekly(...answers)))!;

  test('the band of the opposite answers is the opposite band', () => {
    const opposite = { lower: 'higher', same: 'same', higher: 'lower' } as const;
    fc.assert(
      fc.property(anySteps, (answers) => {
        expect(bandOfSteps(answers.map(mirror))).toBe(opposite[bandOfSteps(answers)]);
      }),
    );
  });

  test('one partner’s picture knows nothing of the other’s answers', () => {
    fc.assert(
      fc.property(anySteps, anySteps, (mine, theirs) => {
        const other = given(
          theirs.map((step, week) => [week * 7 + 1, step] as const),
          'heavy',
          'b',
        );
        const own = weekly(...mine);
        const both = own.flatMap((each, index) => [each, ...(other[index] === undefined ? [] : [other[index]])]);
        expect(points(both)).toEqual(points(own));
        expect(fellTwice(both, 'a')).toBe(fellTwice(own, 'a'));
      }),
    );
  });

  test('the picture goes on in time, from the beginning of its line or later to the end of it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -400, max: 400 }), fc.constantFrom(...steps)), { minLength: 1 }),
        (answers) => {
          const days = points(given(answers)).map((point) => point.day);
          const along = days.map(timeLine(days));
          for (const [index, place] of along.entries()) expect(place).toBeGreaterThanOrEqual(along[index - 1] ?? 0);
          expect(along.at(-1)).toBe(1);
        },
      ),
    );
  });
});

describe('a steep fall', () => {
  const settled = (...answers: Step[]) =>
    given(
      answers.map((step, week) => [week, step] as const),
      'settled',
    );
  const hopeful = (...answers: Step[]) =>
    given(
      answers.map((step, week) => [week, step] as const),
      'hopeful',
    );
  test.each<[string, readonly CheckIn[], boolean]>([
    ['once is not twice', settled(5, 2, 2), false],
    ['twice in a row', settled(5, 3, 1), true],
    ['twice with a rise between', settled(4, 2, 4, 2), true],
    ['a step at a time is not steep', settled(5, 4, 3, 2, 1), false],
    ['once settled, once hopeful', [...settled(4, 2), ...hopeful(5, 3)], true],
    [
      'both in one check-in are one fall',
      [
        { id: '1', partner: 'a', ...stampAt(noon), answers: { settled: 5, hopeful: 5 } },
        { id: '2', partner: 'a', ...stampAt(noon + day), answers: { settled: 2, hopeful: 2 } },
      ],
      false,
    ],
    ['long past', settled(5, 1, 5, 1, 3, 3, 3, 3, 3, 3), false],
    [
      'of what else is asked',
      given(
        [
          [0, 5],
          [1, 1],
          [2, 5],
          [3, 1],
        ],
        'close',
      ),
      false,
    ],
    ['a rise is none', settled(1, 3, 5), false],
  ])('%s', (_, checkIns, fell) => {
    expect(fellTwice(checkIns, 'a')).toBe(fell);
    expect(fellTwice(checkIns, 'b')).toBe(false);
  });
});
