import { signal } from '@preact/signals-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { talkedFor } from '../../../../src/core/sitting/back.ts';
import { breathMs } from '../../../../src/core/sitting/pacing.ts';
import { endBreaths } from '../../../../src/state/sitting/breath-end.ts';
import { createSittingModel, type SittingModel } from '../../../../src/state/sitting/sitting-model.ts';
import { FakeClock } from '../../../support/fakes/fake-clock.ts';
import { emptyShelf, FakeSittingStore } from '../../../support/fakes/fake-stores.ts';
import { buildPlan, type Move, noon, planOfOne, toSpeak, wait } from '../../../support/sittings/sitting-builder.ts';
import { sendAll, shownBy } from './send-all.ts';

const hour = 3_600_000;
let clock: FakeClock;
let store: FakeSittingStore;
let model: SittingModel;
const isAtTable = signal(true);

const newModel = () => {
  const made = createSittingModel(clock, store, emptyShelf());
  endBreaths(made, isAtTable);
  return made;
};
/** Each write has ended by then: one breath ends with two events, of which the first may change nothing. */
const settled = async () => {
  for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
};
async function go(...moves: readonly Move[]) {
  await sendAll(model, clock, moves);
  await settled();
}
const shown = () => shownBy(model);

beforeEach(async () => {
  clock = new FakeClock(noon);
  store = new FakeSittingStore();
  isAtTable.value = true;
  model = newModel();
  model.open(buildPlan());
  await go(...toSpeak, 'said');
});

describe('a breath ends by itself', () => {
  test('after its 5 s and not before, and its end is on disk', async () => {
    await go(wait(breathMs - 1));
    expect(shown()).toBe('breath impact.01');
    await go(wait(1));
    expect([shown(), store.place?.scene.step]).toEqual(['sayBack impact.01', 'sayBack']);
  });

  test('by one step, also where someone touches at that very moment', async () => {
    model.open(planOfOne({ level: 2 }));
    await go(...toSpeak, 'said');
    const seen = model.sitting.value;
    clock.pass(breathMs);
    await model.send({ type: 'next' }, seen);
    await settled();
    expect(shown()).toBe('sayBack impact.02');
  });

  test('later by what it paused, and not at all where it was gone back from', async () => {
    await go(wait(3_000), 'pause', wait(hour), 'goOn', wait(1_999));
    expect(shown()).toBe('breath impact.01');
    await go(wait(1));
    expect(shown()).toBe('sayBack impact.01');
    await go('back', wait(hour));
    expect(shown()).toBe('speak impact.01');
  });

  test.each([-hour, hour])('after 5 s also where the clock was set by %i ms meanwhile', async (by) => {
    clock.set(by);
    await go(wait(breathMs));
    expect(shown()).toBe('sayBack impact.01');
  });

  test('as soon as it is seen again, where it was over meanwhile', async () => {
    model.leave();
    clock.set(60_000);
    model.comeBack();
    await settled();
    expect(shown()).toBe('sayBack impact.01');
  });

  test('after a night in which nobody was there, and the night was no talk', async () => {
    const before = talkedFor(model.sitting.value!, model.now());
    model.leave();
    clock.set(9 * hour);
    model.comeBack();
    await settled();
    expect(shown()).toBe('sayBack impact.01');
    expect(talkedFor(model.sitting.value!, model.now())).toBe(before);
  });
});

describe('a page that was killed in a breath', () => {
  test('goes on with it, for what it had left', async () => {
    await go(wait(3_000));
    model = newModel();
    await model.load();
    await go(wait(1_999));
    expect(shown()).toBe('breath impact.01');
    await go(wait(1));
    expect(shown()).toBe('sayBack impact.01');
  });

  test('goes on to the step after it, where its time is over', async () => {
    clock.set(60_000);
    model = newModel();
    await model.load();
    await settled();
    expect(shown()).toBe('sayBack impact.01');
  });

  test('is not held up by a clock that was set back meanwhile', async () => {
    clock.set(-hour);
    model = newModel();
    await model.load();
    await settled();
    expect(shown()).toBe('sayBack impact.01');
  });
});

test('away from the table no breath ends, and nothing is written, until they are back at it', async () => {
  const { written } = store.disk;
  isAtTable.value = false;
  await go(wait(hour));
  expect([shown(), written.at(-1)]).toEqual(['breath impact.01', 'breath']);
  isAtTable.value = true;
  await settled();
  expect(shown()).toBe('sayBack impact.01');
});
