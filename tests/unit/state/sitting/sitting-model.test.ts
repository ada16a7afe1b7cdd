import { effect } from '@preact/signals-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { placeOf } from '../../../../src/core/kept/ids.ts';
import type { SittingEvent } from '../../../../src/core/sitting/sitting.ts';
import type { Shelf } from '../../../../src/state/kept/shelf.ts';
import { createSittingModel, type SittingModel } from '../../../../src/state/sitting/sitting-model.ts';
import { FakeClock } from '../../../support/fakes/fake-clock.ts';
import { emptyShelf, FakeSittingStore } from '../../../support/fakes/fake-stores.ts';
import {
  buildPlan,
  type Move,
  noon,
  planOfOne,
  toSpeak,
  wholeCard,
} from '../../../support/sittings/sitting-builder.ts';
import { sendAll, shownBy } from './send-all.ts';

const day = 86_400_000;
let clock: FakeClock;
let store: FakeSittingStore;
let model: SittingModel;

let shelf: Shelf;
const newModel = () => createSittingModel(clock, store, shelf);
const go = (...moves: readonly Move[]) => sendAll(model, clock, moves);
const shown = () => shownBy(model);

beforeEach(() => {
  clock = new FakeClock(noon);
  store = new FakeSittingStore();
  shelf = emptyShelf();
  model = newModel();
});

describe('each new state', () => {
  test('is stored before it is shown', async () => {
    model.open(buildPlan());
    effect(() => {
      store.disk.written.push(`shown: ${model.sitting.value?.scene.step}`);
    });
    await go('begin', 'ready', 'start');
    expect(store.disk.written).toEqual([
      'shown: forecast',
      'ready',
      'shown: ready',
      'offer',
      'shown: offer',
      'speak',
      'shown: speak',
    ]);
    expect(store.place).toEqual(model.sitting.value);
  });

  test('waits for a slow disk, and those after it wait in their order', async () => {
    model.open(buildPlan());
    await go('begin');
    const letGo = store.disk.holdWrites();
    const ready = model.send({ type: 'ready' }, model.sitting.value);
    const stop = model.send({ type: 'stop' }, model.sitting.value);
    expect(shown()).toBe('ready impact.01');
    letGo();
    await Promise.all([ready, stop]);
    expect(store.disk.written).toEqual(['ready', 'offer', 'stopped']);
    expect(shown()).toBe('stopped');
  });

  test('that is none is not written: an event that does not fit leaves the disk alone', async () => {
    model.open(buildPlan());
    await go('begin', 'said', 'goOn', { type: 'check', answer: 'enough' });
    expect(store.disk.written).toEqual(['ready']);
  });

  test('goes on from a disk that refuses, and says that the place is not kept', async () => {
    model.open(buildPlan());
    await go('begin');
    store.disk.refuses = true;
    await go('ready', 'start');
    expect([shown(), model.placeKept.value, store.place?.scene.step]).toEqual(['speak impact.01', false, 'ready']);
    store.disk.refuses = false;
    await go('said');
    expect([model.placeKept.value, store.place?.scene.step]).toEqual([true, 'breath']);
  });

  test('is reached also after an event that went wrong', async () => {
    model.open(buildPlan());
    const { save } = store;
    store.save = () => Promise.reject(new Error('a bug'));
    await expect(model.send({ type: 'begin' }, model.sitting.value)).rejects.toThrow('a bug');
    store.save = save;
    await go('begin');
    expect(shown()).toBe('ready impact.01');
  });
});

describe('two touches at once', () => {
  const touch = (...events: readonly SittingEvent[]) =>
    Promise.all(events.map((event) => model.send(event, model.sitting.value)));
  const begun = async (...moves: readonly Move[]) => {
    model.open(buildPlan());
    await go('begin', 'ready', ...moves);
  };

  test('of one button count once, also where the next step bears the same name', async () => {
    await begun();
    await touch({ type: 'skip' }, { type: 'skip' });
    expect(shown()).toBe('offer impact.07');
    await go('start', 'said', { wait: 5_000 }, 'next');
    await touch({ type: 'notQuite' }, { type: 'notQuite' });
    expect(model.sitting.value?.scene).toMatchObject({ tries: 1 });
  });

  test('in the close do not skip a part of it', async () => {
    model.open(planOfOne());
    await go('begin', 'ready', ...wholeCard);
    await touch({ type: 'next' }, { type: 'next' });
    expect(shown()).toBe('close: kind');
  });

  test('by two who are back both count', async () => {
    await begun('start', 'pause', { type: 'callBreak', returnAt: null });
    await touch({ type: 'imBack', partner: 'b' }, { type: 'imBack', partner: 'a' });
    expect(shown()).toBe('return');
  });

  test('one for the gentler wording and one to go on both count', async () => {
    await begun('start');
    await touch({ type: 'gentler' }, { type: 'said' });
    expect(model.sitting.value?.scene).toMatchObject({ step: 'breath', gentler: true });
  });

  test.each(['pause', 'stop'] as const)('one to go on and one to %s: the way out is never lost', async (type) => {
    await begun('start');
    await touch({ type: 'said' }, { type });
    expect(model.sitting.value?.scene).toMatchObject({
      step: type === 'pause' ? 'pause' : 'stopped',
      under: { step: 'breath' },
    });
  });

  test('one that was meant for another sitting is dropped, whatever it is', async () => {
    await begun('start');
    const before = model.sitting.value;
    model.open(buildPlan());
    await go('begin');
    await model.send({ type: 'stop' }, before);
    expect(shown()).toBe('ready impact.01');
  });

  test('are dropped where nothing lies open', async () => {
    await model.send({ type: 'pause' }, model.sitting.value);
    expect([shown(), store.disk.written]).toEqual([null, []]);
  });
});

describe('a sitting to come back to', () => {
  test('is one past its forecast; going back to the forecast gives its place up', async () => {
    model.open(buildPlan());
    expect([model.waiting.value, store.disk.written]).toEqual([null, []]);
    await go('begin');
    expect(model.waiting.value).toBe(model.sitting.value);
    await go('back');
    expect([model.waiting.value, store.place, shown()]).toEqual([null, null, 'forecast']);
  });

  test('is found again after the app was closed, as it was left', async () => {
    model.open(buildPlan());
    await go(...toSpeak, { wait: 40_000 }, 'pause');
    const left = model.sitting.value;
    clock.set(day);
    model = newModel();
    await model.load();
    expect(model.sitting.value).toEqual(left);
    expect(model.waiting.value).toBe(model.sitting.value);
    await go('goOn');
    clock.pass(79_999);
    expect(model.timeIsUp.value).toBe(false);
    clock.pass(1);
    expect(model.timeIsUp.value).toBe(true);
  });

  test('comes with what was planned, and a word where one could not be read', async () => {
    store.planned = '2026-11-24';
    store.setAside = true;
    await model.load();
    expect([model.sitting.value, model.planned.value, model.setAside.value]).toEqual([null, '2026-11-24', true]);
  });

  test('does not take the place of one that was opened while it was read', async () => {
    store.place = { ...model.open(buildPlan()), id: 'an older one' };
    const loading = model.load();
    const opened = model.open(planOfOne());
    await loading;
    expect(model.sitting.value).toBe(opened);
  });
});

test('what is kept after a reload lies behind the sitting that was under way', async () => {
  shelf.nextId();
  const { id } = model.open(buildPlan());
  await go('begin', 'ready');
  shelf = emptyShelf();
  model = newModel();
  await model.load();
  expect(model.sitting.value?.id).toBe(id);
  expect(placeOf(shelf.nextId())).toBeGreaterThan(placeOf(id));
});
