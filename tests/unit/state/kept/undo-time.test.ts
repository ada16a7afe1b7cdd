import { expect, test } from 'vitest';
import { createUndoTime, undoMs } from '../../../../src/state/kept/undo-time.ts';
import { FakeClock } from '../../../support/fakes/fake-clock.ts';

function begun() {
  const clock = new FakeClock(0);
  const time = createUndoTime(clock);
  expect(time.isOpen.value).toBe(false);
  time.begin();
  return { clock, time };
}

test('a step can be undone for ten seconds, and the next one begins them anew', () => {
  const { clock, time } = begun();
  clock.pass(undoMs - 1);
  expect(time.isOpen.value).toBe(true);
  time.begin();
  clock.pass(undoMs - 1);
  expect(time.isOpen.value).toBe(true);
  clock.pass(1);
  expect(time.isOpen.value).toBe(false);
});

test('a clock that is set makes it no longer', () => {
  const { clock, time } = begun();
  clock.set(-86_400_000);
  clock.pass(undoMs);
  expect(time.isOpen.value).toBe(false);
});

test('nobody at the button is hurried, and the ten seconds begin anew when they leave it', () => {
  const { clock, time } = begun();
  time.hold(true);
  clock.pass(10 * undoMs);
  expect(time.isOpen.value).toBe(true);
  time.hold(false);
  clock.pass(undoMs - 1);
  expect(time.isOpen.value).toBe(true);
  clock.pass(1);
  expect([time.isOpen.value, clock.waiting]).toEqual([false, 0]);
});

test('a screen that is left ends it, held or not, and holding opens nothing', () => {
  const { clock, time } = begun();
  time.hold(true);
  time.end();
  expect(time.isOpen.value).toBe(false);
  time.hold(true);
  expect(time.isOpen.value).toBe(false);
  time.begin();
  clock.pass(undoMs);
  expect(time.isOpen.value).toBe(false);
});
