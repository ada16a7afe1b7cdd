import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elapsed, hold, runOn, startTimer, timeLeft, wasSetBack } from '../../../../src/core/sitting/timer.ts';
import { noon } from '../../../support/sittings/sitting-builder.ts';

const timer = startTimer(90_000, noon);

test.each([
  [0, 0, 90_000],
  [30_000, 30_000, 60_000],
  [90_000, 90_000, 0],
  [3_600_000, 3_600_000, 0],
  [-60_000, 0, 90_000],
])('%i ms later, %i ms have passed and %i are left', (gap, passed, left) => {
  expect(elapsed(timer, noon + gap)).toBe(passed);
  expect(timeLeft(timer, noon + gap)).toBe(left);
});

describe('a held timer', () => {
  const held = hold(timer, noon + 30_000);

  test('stands still at whatever time it is looked at', () => {
    expect(held).toEqual({ total: 90_000, held: 30_000, since: null });
    for (const gap of [-60_000, 30_000, 86_400_000]) expect(elapsed(held, noon + gap)).toBe(30_000);
  });

  test('runs on from where it stood', () => {
    const on = runOn(held, noon + 500_000);
    expect(elapsed(on, noon + 500_000)).toBe(30_000);
    expect(elapsed(on, noon + 510_000)).toBe(40_000);
  });

  test('is held again at the same place', () => {
    expect(hold(held, noon + 500_000)).toEqual(held);
  });
});

test('a running timer is returned as it is when it is to run on', () => {
  expect(runOn(timer, noon + 5_000)).toBe(timer);
});

test('a timer knows when the clock was set back to before it began to run', () => {
  expect(wasSetBack(timer, noon - 1)).toBe(true);
  expect(wasSetBack(timer, noon)).toBe(false);
  expect(wasSetBack(hold(timer, noon), noon - 1)).toBe(false);
});

test('however often it is held and runs on, it counts all the time it ran and none of the time it stood', () => {
  const gap = fc.integer({ min: 0, max: 900_000_000 });
  fc.assert(
    fc.property(fc.array(fc.record({ gap, stands: fc.boolean() }), { maxLength: 30 }), (stretches) => {
      let now = noon;
      let ran = 0;
      let here = timer;
      for (const stretch of stretches) {
        here = stretch.stands ? hold(here, now) : runOn(here, now);
        now += stretch.gap;
        ran += stretch.stands ? 0 : stretch.gap;
        expect(elapsed(here, now)).toBe(ran);
        expect(timeLeft(here, now)).toBe(Math.max(0, 90_000 - ran));
      }
    }),
  );
});

test('a clock set anywhere never takes back what had passed before', () => {
  const gap = fc.integer({ min: -900_000_000, max: 900_000_000 });
  fc.assert(
    fc.property(fc.array(fc.record({ gap, stands: fc.boolean() }), { maxLength: 30 }), (stretches) => {
      let now = noon;
      let here = timer;
      for (const stretch of stretches) {
        const before = hold(here, now).held;
        here = stretch.stands ? hold(here, now) : runOn(hold(here, now), now);
        now += stretch.gap;
        expect(elapsed(here, now)).toBeGreaterThanOrEqual(before);
        expect(timeLeft(here, now)).toBeLessThanOrEqual(90_000);
      }
    }),
  );
});
