import { expect, test } from 'vitest';
import { createAloneModel, untouchedMs } from '../../../../src/state/sitting/alone-model.ts';
import { FakeClock } from '../../../support/fakes/fake-clock.ts';
import { noon } from '../../../support/sittings/sitting-builder.ts';

/** A tablet that the one in clay has just taken. */
function taken() {
  const clock = new FakeClock(noon);
  const alone = createAloneModel(clock);
  expect(alone.who.value).toBe(null);
  alone.take('a');
  return { clock, alone };
}

test('a private page is open for the one who took the tablet, until it is covered', () => {
  const { alone, clock } = taken();
  expect(alone.who.value).toBe('a');
  alone.cover();
  expect([alone.who.value, clock.waiting]).toEqual([null, 0]);
});

test('left lying it covers itself, and not a moment earlier', () => {
  const { alone, clock } = taken();
  clock.pass(untouchedMs - 1);
  expect(alone.who.value).toBe('a');
  clock.pass(1);
  expect([alone.who.value, clock.waiting]).toEqual([null, 0]);
});

test('each touch gives it the whole time again', () => {
  const { alone, clock } = taken();
  for (let touches = 0; touches < 5; touches += 1) {
    clock.pass(untouchedMs - 1);
    alone.stay();
  }
  expect(alone.who.value).toBe('a');
  clock.pass(untouchedMs);
  expect(alone.who.value).toBe(null);
});

test('after a sleep or with a clock set back it is covered when the time is up', () => {
  for (const by of [3_600_000, -3_600_000]) {
    const { alone, clock } = taken();
    clock.set(by);
    clock.pass(untouchedMs);
    expect(alone.who.value, String(by)).toBe(null);
  }
});

test('a clock that is set on does not cover a page at which someone was a moment ago', () => {
  const { alone, clock } = taken();
  clock.pass(untouchedMs - 1_000);
  alone.stay();
  clock.set(3_600_000);
  clock.pass(untouchedMs - 1);
  expect(alone.who.value).toBe('a');
  clock.pass(1);
  expect(alone.who.value).toBe(null);
});

test('a touch while nobody is alone with it opens nothing', () => {
  const { alone, clock } = taken();
  alone.cover();
  alone.stay();
  clock.pass(untouchedMs * 2);
  expect([alone.who.value, clock.waiting]).toEqual([null, 0]);
});
