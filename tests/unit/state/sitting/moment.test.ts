import { effect, signal } from '@preact/signals-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Instant } from '../../../../src/core/sitting/timer.ts';
import { createMoment } from '../../../../src/state/sitting/moment.ts';
import { createTalkTime } from '../../../../src/state/sitting/talk-time.ts';
import { FakeClock } from '../../../support/fakes/fake-clock.ts';
import { noon } from '../../../support/sittings/sitting-builder.ts';

const day = 86_400_000;
let clock: FakeClock;

beforeEach(() => {
  clock = new FakeClock(noon);
});

/** A moment that awaits an instant, and every time it showed. */
function awaiting(first: Instant | null) {
  const due = signal(first);
  const moment = createMoment(
    createTalkTime(clock, () => undefined),
    () => due.value,
  );
  const seen: number[] = [];
  effect(() => {
    seen.push(moment.now.value - noon);
  });
  return { due, moment, seen };
}

test('a moment looks at the clock when something falls due, once, and does not tick in between', () => {
  const { seen } = awaiting(noon + 90_000);
  clock.pass(89_999);
  expect([seen, clock.waiting]).toEqual([[0], 1]);
  clock.pass(1);
  expect(seen).toEqual([0, 90_000]);
  clock.pass(day);
  expect([seen, clock.waiting]).toEqual([[0, 90_000], 0]);
});

test.each([
  ['nothing', null],
  ['what is past', noon - 1],
  ['what is now', noon],
])('a moment that awaits %s waits for nothing', (_, due) => {
  awaiting(due);
  expect(clock.waiting).toBe(0);
});

test('a moment awaits another instant as soon as there is one', () => {
  const { due, seen } = awaiting(noon + 90_000);
  due.value = noon + 30_000;
  expect(clock.waiting).toBe(1);
  clock.pass(30_000);
  due.value = noon + 40_000;
  clock.pass(10_000);
  due.value = null;
  expect([seen, clock.waiting]).toEqual([[0, 30_000, 40_000], 0]);
});

test('a moment can await what is further off than a delay may be', () => {
  const { seen } = awaiting(noon + 60 * day);
  clock.pass(60 * day - 1);
  expect(seen.at(-1)).toBeLessThan(60 * day);
  clock.pass(1);
  expect(seen.at(-1)).toBe(60 * day);
});

test('a moment that is done with waits no more', () => {
  const { moment, seen } = awaiting(noon + 90_000);
  moment.dispose();
  clock.pass(day);
  expect([seen, clock.waiting]).toEqual([[0], 0]);
});

describe('when the clock does not run as it should, a moment', () => {
  test('shows the right time at the first look after sleep, and waits for the rest', () => {
    const { moment, seen } = awaiting(noon + 90_000);
    clock.set(60_000);
    moment.look();
    expect(seen).toEqual([0, 60_000]);
    clock.pass(30_000);
    expect([seen.at(-1), clock.waiting]).toEqual([90_000, 0]);
  });

  test('is late by no more than what was left when nobody looks after sleep', () => {
    const { seen } = awaiting(noon + 90_000);
    clock.pass(80_000);
    clock.set(day);
    clock.pass(10_000);
    expect(seen.at(-1)).toBe(day + 90_000);
  });

  test('waits again where the clock was set back, also to the very time it last showed', () => {
    for (const by of [-30_000, -90_000, -3_600_000]) {
      clock = new FakeClock(noon);
      const { seen } = awaiting(noon + 90_000);
      clock.set(by);
      clock.pass(90_000);
      expect(clock.waiting).toBe(1);
      clock.pass(-by);
      expect([seen.at(-1), clock.waiting]).toEqual([90_000, 0]);
    }
  });
});
