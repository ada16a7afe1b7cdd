import { beforeEach, describe, expect, test } from 'vitest';
import type { Shelf } from '../../../../src/state/kept/shelf.ts';
import { createSittingModel, type SittingModel } from '../../../../src/state/sitting/sitting-model.ts';
import { FakeClock } from '../../../support/fakes/fake-clock.ts';
import { emptyShelf, FakeSittingStore } from '../../../support/fakes/fake-stores.ts';
import { noteOf } from '../../../support/pages/kept-things.ts';
import { type Move, noon, planOfOne, toSpeak, wholeCard } from '../../../support/sittings/sitting-builder.ts';
import { sendAll, shownBy } from './send-all.ts';

const day = 86_400_000;
const tomorrow = '2026-11-24';
let clock: FakeClock;
let store: FakeSittingStore;
let model: SittingModel;

let shelf: Shelf;
const newModel = () => createSittingModel(clock, store, shelf);
const go = (...moves: readonly Move[]) => sendAll(model, clock, moves);
const forget = (...things: readonly string[]) => model.forget(things, (ids, write) => shelf.remove(ids, [], write));
const shown = () => shownBy(model);

beforeEach(() => {
  clock = new FakeClock(noon);
  store = new FakeSittingStore();
  shelf = emptyShelf();
  model = newModel();
});

describe('the end of a sitting', () => {
  const toClose: Move[] = ['begin', 'ready', ...wholeCard, 'next', 'next'];

  test('leaves its trace and the day of the next, and nothing to come back to', async () => {
    model.open(planOfOne());
    await go(...toClose, { type: 'finish', nextDay: tomorrow });
    const trace = {
      id: '00000001-t',
      conversation: 'impact',
      ...clock.stamp(),
      prompts: ['impact.03'],
      finished: true,
    };
    expect([store.held, store.place, store.planned]).toEqual([[trace], null, tomorrow]);
    expect([model.history.value, model.waiting.value, model.planned.value]).toEqual([[trace], null, tomorrow]);
    expect(shown()).toBe('done');
  });

  test('stands in its trace, not the opening: a rest counts from there, also over days with the place kept', async () => {
    model.open(planOfOne());
    await go(...toSpeak, 'said', 'stop', { wait: 3 * day }, 'resume', 'goOn', 'skip', 'next', 'next');
    await go({ type: 'finish', nextDay: null });
    expect(store.held.map(({ on }) => on)).toEqual([noon + 3 * day]);
  });

  test('is when the rest began, where a sitting is let go out of one', async () => {
    model.open(planOfOne());
    await go(...toSpeak, 'said', { wait: 600_000 }, 'stop', { wait: 3 * day });
    await model.letGo();
    expect(store.held.map(({ on }) => on)).toEqual([noon + 600_000]);
  });

  test('is at the last touch, where a sitting that was left in a turn is let go days later', async () => {
    model.open(planOfOne());
    await go(...toSpeak, 'said', { wait: 3 * day });
    await model.letGo();
    expect(store.held.map(({ on }) => on)).toEqual([noon]);
  });

  test('leaves an unfinished trace where it was let go, and none where nothing was spoken to', async () => {
    model.open(planOfOne());
    await go('begin');
    await model.letGo();
    expect([shown(), store.held, store.place]).toEqual(['done', [], null]);
    model.open(planOfOne());
    await go(...toSpeak, 'said');
    await model.letGo();
    expect(store.held).toMatchObject([{ id: '00000002-t', finished: false, prompts: ['impact.03'] }]);
  });

  test('can be forgotten, and stays where the disk refuses', async () => {
    model.open(planOfOne());
    await go(...toClose, { type: 'finish', nextDay: null });
    store.disk.refuses = true;
    expect([await forget(), model.history.value.length]).toEqual([false, 1]);
    store.disk.refuses = false;
    expect([await forget(), model.history.value, store.held]).toEqual([true, [], []]);
  });

  test('is not said to be noted where the disk refuses it, and can be written again', async () => {
    model.open(planOfOne());
    await go(...toClose);
    store.disk.refuses = true;
    await go({ type: 'finish', nextDay: tomorrow });
    expect([shown(), model.placeKept.value, model.history.value, model.planned.value]).toEqual([
      'done',
      false,
      [],
      null,
    ]);
    await model.endAgain();
    expect([model.placeKept.value, store.place?.scene.step]).toEqual([false, 'close']);
    store.disk.refuses = false;
    await model.endAgain();
    expect([model.placeKept.value, store.place, store.planned]).toEqual([true, null, tomorrow]);
    expect([model.history.value.length, store.held.length, model.planned.value]).toEqual([1, 1, tomorrow]);
  });

  test('that was refused and is forgotten leaves no place to come back to', async () => {
    model.open(planOfOne());
    await go(...toClose);
    store.disk.refuses = true;
    await go({ type: 'finish', nextDay: null });
    store.disk.refuses = false;
    expect([await forget(), store.place, model.placeKept.value]).toEqual([true, null, true]);
    await model.takeBack();
    expect([shown(), store.place]).toEqual(['done', null]);
  });

  test('is forgotten in one write with what was kept of it, and that can be put back', async () => {
    model.open(planOfOne());
    await go(...toClose, { type: 'finish', nextDay: null });
    shelf.took(noteOf('00000009-t', 'of it'));
    const before = store.disk.written.length;
    await forget('00000009-t');
    expect(store.disk.written.slice(before)).toEqual(['forgotten 00000009-t']);
    expect([shelf.keepsakes.value, shelf.removed.value.length]).toEqual([[], 2]);
  });

  test('does not take the place of one that was opened while it was taken back, and waits for what is under way', async () => {
    model.open(planOfOne());
    await go(...toClose, { type: 'finish', nextDay: null });
    const letGo = store.disk.holdWrites();
    const takingBack = model.takeBack();
    await Promise.resolve();
    const opened = model.open(planOfOne());
    letGo();
    await takingBack;
    expect(model.sitting.value).toBe(opened);
    await go('begin');
    expect(store.place?.id).toBe(opened.id);
  });

  test('that a slow disk does not take back in time goes on unkept, and is kept once it answers', async () => {
    model.open(planOfOne());
    await go(...toClose, { type: 'finish', nextDay: null });
    const letGo = store.disk.holdWrites();
    const takingBack = model.takeBack();
    await Promise.resolve();
    await Promise.resolve();
    clock.pass(5_000);
    await takingBack;
    expect([shown(), model.placeKept.value, model.history.value.length]).toEqual(['close: next', false, 1]);
    letGo();
    await expect.poll(() => model.history.value).toEqual([]);
    expect(store.place?.scene.step).toBe('close');
  });

  test('forgotten and brought back has its day again, and can be taken back still', async () => {
    model.open(planOfOne());
    await go(...toClose, { type: 'finish', nextDay: tomorrow });
    await forget();
    expect([model.planned.value, store.planned, model.canTakeBack.value]).toEqual([null, null, false]);
    await model.undoForget();
    expect([model.planned.value, store.planned, model.canTakeBack.value]).toEqual([tomorrow, tomorrow, true]);
  });

  test('that was forgotten plans nothing any more once another one is open', async () => {
    model.open(planOfOne());
    await go(...toClose, { type: 'finish', nextDay: tomorrow });
    await forget();
    model.open(planOfOne());
    await model.undoForget();
    expect([model.planned.value, store.planned]).toEqual([null, null]);
  });

  test('taken back is as before it: its place, the day planned earlier, and no trace', async () => {
    store.planned = '2026-11-26';
    await model.load();
    model.open(planOfOne());
    await go(...toClose);
    const before = model.sitting.value;
    await go({ type: 'finish', nextDay: tomorrow });
    await model.takeBack();
    expect([model.sitting.value, store.place]).toEqual([before, before]);
    expect([model.planned.value, store.planned]).toEqual(['2026-11-26', '2026-11-26']);
    expect([model.history.value, model.placeKept.value]).toEqual([[], true]);
  });

  test('taken back where the disk refuses leaves its trace', async () => {
    model.open(planOfOne());
    await go(...toClose, { type: 'finish', nextDay: tomorrow });
    store.disk.refuses = true;
    await model.takeBack();
    expect([shown(), model.placeKept.value, model.planned.value]).toEqual(['close: next', false, tomorrow]);
    expect([model.history.value.length, store.held.length]).toEqual([1, 1]);
  });

  test('plans a day that can be put away, once the disk has done so', async () => {
    store.planned = tomorrow;
    await model.load();
    store.disk.refuses = true;
    await model.putPlanAway();
    expect([model.planned.value, store.planned]).toEqual([tomorrow, tomorrow]);
    store.disk.refuses = false;
    await model.putPlanAway();
    expect([model.planned.value, store.planned]).toEqual([null, null]);
  });

  test('there is nothing to let go or to forget where none lies open', async () => {
    await model.letGo();
    expect([await forget(), store.disk.written]).toEqual([false, []]);
  });
});
