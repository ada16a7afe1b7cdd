import { beforeEach, describe, expect, test } from 'vitest';
import type { Plan } from '../../../../src/core/sitting/card.ts';
import { createSittingModel, type SittingModel } from '../../../../src/state/sitting/sitting-model.ts';
import { FakeClock } from '../../../support/fakes/fake-clock.ts';
import { emptyShelf, FakeSittingStore } from '../../../support/fakes/fake-stores.ts';
import { buildPlan, type Move, noon, planOfOne, toSpeak } from '../../../support/sittings/sitting-builder.ts';

const minute = 60_000;
let clock: FakeClock;
let model: SittingModel;

beforeEach(() => {
  clock = new FakeClock(noon);
  model = createSittingModel(clock, new FakeSittingStore(), emptyShelf());
});

async function begun(plan: Plan, ...moves: readonly Move[]) {
  model.open(plan);
  await go(...toSpeak, ...moves);
}
async function go(...moves: readonly Move[]) {
  for (const move of moves) {
    if (typeof move === 'object' && 'wait' in move) clock.pass(move.wait);
    else await model.send(typeof move === 'string' ? { type: move } : move, model.sitting.value);
  }
}
/** Whether the time is up just before, and at, so many ms from now. */
function around(ms: number): [boolean, boolean] {
  clock.pass(ms - 1);
  const before = model.timeIsUp.value;
  clock.pass(1);
  return [before, model.timeIsUp.value];
}

describe('the time of a turn is up', () => {
  test('at the very instant it is full, and nothing ticks before', async () => {
    await begun(buildPlan());
    expect(clock.waiting).toBe(1);
    expect(around(120_000)).toEqual([false, true]);
    expect(clock.waiting).toBe(0);
  });

  test('a minute later where one was added, and not up any more where it was full already', async () => {
    await begun(buildPlan(), { wait: 120_000 });
    await go('oneMore');
    expect(model.timeIsUp.value).toBe(false);
    expect(around(minute)).toEqual([false, true]);
  });

  test('never while it pauses, and later by what it paused', async () => {
    await begun(buildPlan(), { wait: 100_000 }, 'pause', { wait: 10 * minute });
    expect([model.timeIsUp.value, clock.waiting]).toEqual([false, 0]);
    await go('goOn');
    expect(around(20_000)).toEqual([false, true]);
  });

  test('at the first look after the tablet slept through it', async () => {
    await begun(buildPlan());
    clock.set(60 * minute);
    expect(model.timeIsUp.value).toBe(false);
    model.comeBack();
    expect(model.timeIsUp.value).toBe(true);
  });

  test('at its own instant where the tablet slept for a part of it', async () => {
    await begun(buildPlan());
    clock.set(minute);
    model.comeBack();
    expect(around(minute)).toEqual([false, true]);
  });

  test('never where the couple wants no timer', async () => {
    await begun(planOfOne({ turnMs: 0 }), { wait: 60 * minute });
    model.moment.look();
    expect(model.timeIsUp.value).toBe(false);
  });
});

describe('the breath is over', () => {
  test('after 5 s, and then the next step can be taken', async () => {
    await begun(buildPlan(), 'said');
    expect(around(5_000)).toEqual([false, true]);
    await go('next');
    expect(model.sitting.value?.scene.step).toBe('sayBack');
  });

  test('after 5 s also where the clock was set back meanwhile', async () => {
    await begun(buildPlan(), 'said');
    clock.set(-60 * minute);
    clock.pass(5_000);
    expect(model.timeIsUp.value).toBe(true);
    await go('next');
    expect(model.sitting.value?.scene.step).toBe('sayBack');
  });
});

describe('the instant of return has come', () => {
  const breakUntil = (returnAt: number | null): Move[] => ['pause', { type: 'callBreak', returnAt }];

  test('when it was said, however long the tablet slept', async () => {
    await begun(buildPlan(), ...breakUntil(noon + 20 * minute));
    expect(around(20 * minute)).toEqual([false, true]);
    await go({ type: 'callBreak', returnAt: noon + 24 * 60 * minute });
    expect(model.timeIsUp.value).toBe(false);
    clock.set(24 * 60 * minute);
    model.moment.look();
    expect(model.timeIsUp.value).toBe(true);
  });

  test('never where it was left open', async () => {
    await begun(buildPlan(), ...breakUntil(null));
    clock.pass(48 * 60 * minute);
    expect([model.timeIsUp.value, clock.waiting]).toEqual([false, 0]);
  });
});

test('no time is up where nothing lies open, nor at a step without one', async () => {
  expect(model.timeIsUp.value).toBe(false);
  model.open(buildPlan());
  await go('begin', { wait: 60 * minute });
  expect([model.timeIsUp.value, clock.waiting]).toEqual([false, 0]);
});
