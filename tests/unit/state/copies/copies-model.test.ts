import { expect, test } from 'vitest';
import { note, tablet } from '../../../support/sittings/copies-tablet.ts';

test('a copy is saved after what is being typed, and its day is kept', async () => {
  const { copies, told, clock, disk } = tablet();
  await copies.load();
  expect(copies.lastOn.value).toBeNull();
  await copies.save();
  expect(told).toEqual(['flushed', `at ${clock.now()}`]);
  expect(copies.saving.value).toBe('saved');
  expect(copies.lastOn.value).toBe(clock.now());
  expect(disk.copied).toBe(clock.now());
  expect(copies.left.value).toBe(2);
});

test('a copy that was put away is no last copy', async () => {
  const { copies, opens, disk } = tablet();
  opens.saves = false;
  await copies.save();
  expect(copies.saving.value).toBe('notSaved');
  expect([copies.lastOn.value, disk.copied]).toEqual([null, null]);
});

test('a copy from memory is said to be one, and is no last copy', async () => {
  const { copies, disk, shelf } = tablet([note('1', 'here')]);
  await shelf.load();
  disk.cannotBeRead = true;
  await copies.save();
  expect(copies.saving.value).toBe('savedFromMemory');
  expect([copies.lastOn.value, disk.copied]).toEqual([null, null]);
});

test('where neither the disk nor the shelf knows everything, no file is handed over', async () => {
  const { copies, disk, shelf, told } = tablet([note('1', 'here')]);
  disk.cannotBeRead = true;
  await shelf.load();
  await copies.save();
  expect([copies.saving.value, told]).toEqual(['notSaved', ['flushed']]);
  expect([copies.lastOn.value, disk.copied]).toEqual([null, null]);
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
