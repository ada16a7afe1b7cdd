import { expect, test } from 'vitest';
import { diskPatienceMs } from '../../../../src/core/durations.ts';
import type { HandOver } from '../../../../src/state/ports.ts';
import { note, tablet } from '../../../support/sittings/copies-tablet.ts';

/** Lets everything run that waits for its turn alone. */
const untilIdle = () => new Promise((resolve) => setImmediate(resolve));

test('a copy is saved after what is being typed, and its day is kept', async () => {
  const { copies, told, clock, disk } = tablet();
  await copies.load();
  expect(copies.last.value).toBeNull();
  await copies.save();
  expect(told).toEqual(['flushed', `on ${clock.today()}`]);
  expect(copies.saving.value).toBe('saved');
  expect(copies.last.value).toEqual(clock.stamp());
  expect(disk.copied).toEqual(clock.stamp());
  expect(copies.left.value).toBe(2);
});

test('a copy that was put away is no last copy', async () => {
  const { copies, opens, disk } = tablet();
  opens.hands = 'putAway';
  await copies.save();
  expect(copies.saving.value).toBe('notSaved');
  expect([copies.last.value, disk.copied]).toEqual([null, null]);
});

test('a copy from memory is said to be one, and is no last copy', async () => {
  const { copies, disk, shelf } = tablet([note('1', 'here')]);
  await shelf.load();
  disk.cannotBeRead = true;
  await copies.save();
  expect(copies.saving.value).toBe('savedFromMemory');
  expect([copies.last.value, disk.copied]).toEqual([null, null]);
});

test('where neither the disk nor the shelf knows everything, no file is handed over', async () => {
  const { copies, disk, shelf, told } = tablet([note('1', 'here')]);
  disk.cannotBeRead = true;
  await shelf.load();
  await copies.save();
  expect([copies.saving.value, told]).toEqual(['notSaved', ['flushed']]);
  expect([copies.last.value, disk.copied]).toEqual([null, null]);
});

test('words that the disk refused go into the copy', async () => {
  const { copies, unkept, texts } = tablet();
  unkept.push(note('2', 'not on disk'));
  await copies.save();
  expect(texts).toEqual(['0 and 1']);
});

test('a copy that went wrong on its way is not saved, and the next one can be', async () => {
  const { copies, store } = tablet();
  const { write } = store;
  store.write = () => Promise.reject(new Error('a bug'));
  await expect(copies.save()).rejects.toThrow('a bug');
  expect(copies.saving.value).toBe('notSaved');
  store.write = write;
  await copies.save();
  expect(copies.saving.value).toBe('saved');
});

test('a share sheet that never answers blocks nothing: a new touch begins anew', async () => {
  const { copies, opens, told } = tablet();
  opens.hands = new Promise(() => {});
  void copies.save();
  await untilIdle();
  expect([copies.saving.value, told.length]).toEqual(['handing', 2]);
  opens.hands = 'handed';
  await copies.save();
  expect([copies.saving.value, told.length]).toEqual(['saved', 4]);
});

test('a sheet that answers late says nothing of a later one, and what it handed over is the last copy', async () => {
  const { copies, opens, clock } = tablet();
  let answer = (_: HandOver) => {};
  opens.hands = new Promise((resolve) => {
    answer = resolve;
  });
  const first = copies.save();
  await untilIdle();
  opens.hands = 'putAway';
  await copies.save();
  answer('handed');
  await first;
  expect([copies.saving.value, copies.last.value]).toEqual(['notSaved', clock.stamp()]);
});

test('files that were made too late for their touch are handed over at once by the next one', async () => {
  const { copies, opens, texts } = tablet();
  opens.hands = 'needsTouch';
  await copies.save();
  expect(copies.saving.value).toBe('ready');
  opens.hands = new Promise(() => {});
  void copies.save();
  // Not a turn of the page later: the sheet would not open any more.
  expect([copies.saving.value, texts.length]).toEqual(['handing', 1]);
});

test('files that wait for a touch are made anew where something was kept since', async () => {
  const { copies, opens, shelf, texts } = tablet();
  opens.hands = 'needsTouch';
  await copies.save();
  await shelf.put(note('00000003-x', 'since'));
  opens.hands = 'handed';
  await copies.save();
  expect(texts).toEqual(['0 and 0', '1 and 0']);
});

test('a disk that does not note the day of a copy holds up nothing', async () => {
  const { copies, store, clock } = tablet();
  store.copied = () => new Promise(() => {});
  const saving = copies.save();
  await untilIdle();
  clock.pass(diskPatienceMs);
  await saving;
  expect([copies.saving.value, copies.last.value !== null]).toEqual(['saved', true]);
});
