import { expect, test, vi } from 'vitest';
import { beginNewLog } from '../../../src/storage/new-log.ts';
import { freshDatabase, plant } from './fresh-database.ts';

const note = { id: '00000001-ab12cd34', v: 1, value: 'a note' };

test('a new log is begun with more than a browser holds back, in pieces that go into the log', async () => {
  freshDatabase();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  expect(await beginNewLog()).toBe(true);
  const sizes = put.mock.calls.map(([{ value }]) => value.byteLength);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(4 * 1024 * 1024);
  expect(Math.max(...sizes)).toBeLessThan(64 * 1024);
  put.mockRestore();
});

test('it leaves nothing behind, and all that is kept as it was', async () => {
  const { transactions } = freshDatabase();
  await plant(transactions, 'records', note);
  await beginNewLog();
  expect(await transactions.all('records')).toEqual([note]);
  expect(await transactions.ids('slots')).toEqual([]);
  expect(await transactions.ids('state')).toEqual([]);
});

test('where there is no room for it, nothing of it stays', async () => {
  const { transactions } = freshDatabase();
  let left = 20;
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    left -= 1;
    if (left < 0) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, given);
  });
  expect(await beginNewLog()).toBe(false);
  vi.restoreAllMocks();
  expect(await transactions.ids('slots')).toEqual([]);
});

test('where no database opens it says so', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await beginNewLog()).toBe(false);
  vi.unstubAllGlobals();
});
