import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  breakChoices,
  breathCycle,
  breathMs,
  leftBehindMs,
  moreMs,
  oneMoreMs,
  returnInstant,
  sayBackMs,
  sayBackTries,
  sessionMs,
  turnMs,
} from '../../../../src/core/sitting/pacing.ts';
import { noon } from '../../../support/sittings/sitting-builder.ts';

const minute = 60_000;
const endOfDay = Date.UTC(2026, 10, 24);
const tomorrow = noon + 24 * 60 * minute;
const isToday = (instant: number) => instant < endOfDay;

test('the lengths are those of the table of defaults', () => {
  expect({ breathMs, sayBackMs, moreMs, sayBackTries, oneMoreMs }).toEqual({
    breathMs: 5_000,
    sayBackMs: 45_000,
    moreMs: 45_000,
    sayBackTries: 2,
    oneMoreMs: 60_000,
  });
  expect(breathCycle).toEqual({ inMs: 4_000, outMs: 6_000 });
  expect(sessionMs).toEqual({ offerClose: 35 * minute, suggestClose: 45 * minute });
  expect(leftBehindMs).toBeGreaterThan(sessionMs.offerClose / 10);
});

describe('the length of a turn', () => {
  test.each([
    ['shorter', 60_000],
    ['usual', 90_000],
    ['longer', 135_000],
    ['none', 0],
  ] as const)('at the pace "%s" is %i ms', (pace, ms) => {
    expect(turnMs({ default: 90, min: 30, max: 150 }, pace)).toBe(ms);
  });

  test('stays within the bounds of the prompt, in whole seconds, and longer is never shorter', () => {
    const turn = fc
      .tuple(fc.integer({ min: 20, max: 300 }), fc.integer({ min: 20, max: 300 }), fc.integer({ min: 20, max: 300 }))
      .map((three) => three.toSorted((x, y) => x - y))
      .map(([min = 20, usual = 20, max = 20]) => ({ min, default: usual, max }));
    fc.assert(
      fc.property(turn, (bounds) => {
        const lengths = (['shorter', 'usual', 'longer'] as const).map((pace) => turnMs(bounds, pace));
        expect(lengths).toEqual(lengths.toSorted((x, y) => x - y));
        expect(lengths[1]).toBe(bounds.default * 1_000);
        for (const ms of lengths) {
          expect(ms % 1_000).toBe(0);
          expect(ms).toBeGreaterThanOrEqual(bounds.min * 1_000);
          expect(ms).toBeLessThanOrEqual(bounds.max * 1_000);
        }
      }),
    );
  });
});

describe('a break', () => {
  test.each([
    ['twentyMinutes', 20 * minute],
    ['oneHour', 60 * minute],
    ['laterToday', 240 * minute],
    ['tomorrow', 24 * 60 * minute],
  ] as const)('"%s" ends %i ms from now', (choice, ms) => {
    expect(returnInstant(choice, noon, tomorrow)).toBe(noon + ms);
  });

  test('can always be left open, and then has no instant of return', () => {
    expect(returnInstant('open', noon, tomorrow)).toBeNull();
    for (const now of [noon, endOfDay - minute]) expect(breakChoices(now, isToday)).toContain('open');
  });

  test.each([
    [0, ['twentyMinutes', 'oneHour', 'laterToday', 'tomorrow', 'open']],
    [20 * minute, ['oneHour', 'laterToday', 'tomorrow', 'open']],
    [20 * minute - 1, ['oneHour', 'laterToday', 'tomorrow', 'open']],
    [60 * minute, ['laterToday', 'tomorrow', 'open']],
    [240 * minute, ['tomorrow', 'open']],
    [23 * 60 * minute, ['open']],
    [24 * 60 * minute, ['open']],
    [25 * 60 * minute, ['open']],
  ])('where one of %i ms was not enough, only longer ones are offered, and the open end', (lastMs, choices) => {
    expect(breakChoices(noon, isToday, lastMs)).toEqual(choices);
  });

  test('is 20 minutes at least and a day at most, and always one of these is offered', () => {
    fc.assert(
      fc.property(fc.integer({ min: endOfDay - 24 * 60 * minute, max: endOfDay - 1 }), (now) => {
        const choices = breakChoices(now, isToday);
        const lengths = choices
          .flatMap((choice) => returnInstant(choice, now, now + 24 * 60 * minute) ?? [])
          .map((at) => at - now);
        expect(Math.min(...lengths)).toBe(20 * minute);
        expect(Math.max(...lengths)).toBe(24 * 60 * minute);
        expect(choices.includes('laterToday')).toBe(now + 240 * minute < endOfDay);
      }),
    );
  });
});
