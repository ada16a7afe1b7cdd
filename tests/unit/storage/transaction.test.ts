import { describe, expect, expectTypeOf, onTestFinished, test, vi } from 'vitest';
import { openDatabase, type StoredRecord } from '../../../src/storage/database.ts';
import { type Changes, createTransactions, type Transactions } from '../../../src/storage/transaction.ts';
import { freshDatabase, plant } from './fresh-database.ts';

const record = (id: string): StoredRecord => ({ id, v: 1, value: { words: id } });
const sorted = async (read: Promise<StoredRecord[]>) => (await read).map(({ id }) => id);

/** Every transaction begun from now on, as the browser sees it. */
function watchTransactions() {
  const begun: IDBTransaction[] = [];
  const begin = IDBDatabase.prototype.transaction;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    const transaction = begin.apply(this, args);
    begun.push(transaction);
    return transaction;
  });
  onTestFinished(() => spy.mockRestore());
  return { begun, spy };
}

describe('a write', () => {
  test('asks for strict durability', async () => {
    const { transactions } = freshDatabase();
    await transactions.all('state');
    const { spy } = watchTransactions();
    await plant(transactions, 'state', record('one'));
    expect(spy.mock.calls).toEqual([[['state'], 'readwrite', { durability: 'strict' }]]);
  });

  test('is done only after its transaction is complete', async () => {
    const { transactions } = freshDatabase();
    await transactions.all('state');
    const { begun } = watchTransactions();
    const order: string[] = [];
    const write = transactions.write(['state'], (changes) => {
      begun[0]?.addEventListener('complete', () => order.push('complete'));
      changes.put('state', record('one'));
    });
    await write.then(() => order.push('written'));
    expect(order).toEqual(['complete', 'written']);
  });

  test('makes its changes in several stores at once', async () => {
    const { transactions } = freshDatabase();
    await plant(transactions, 'state', record('old'));
    const { begun } = watchTransactions();
    await transactions.write(['state', 'records'], (changes) => {
      changes.delete('state', 'old');
      changes.put('records', record('new'));
    });
    expect(begun).toHaveLength(1);
    expect([await sorted(transactions.all('state')), await sorted(transactions.all('records'))]).toEqual([[], ['new']]);
  });

  test('that is aborted after its changes were taken rejects, and keeps none of them', async () => {
    const { transactions, told } = freshDatabase();
    await transactions.all('state');
    const { begun } = watchTransactions();
    const write = transactions.write(['state'], (changes) => {
      changes.put('state', record('one'));
      begun.at(-1)?.abort();
    });
    await expect(write).rejects.toThrow();
    expect([begun.length, told]).toEqual([2, ['failing']]);
    expect(await transactions.get('state', 'one')).toBeUndefined();
  });

  test('that was refused once is tried once more, whole', async () => {
    const { transactions } = freshDatabase();
    await transactions.all('state');
    const { begun } = watchTransactions();
    await transactions.write(['state'], (changes) => {
      changes.put('state', record('one'));
      if (begun.length === 1) begun[0]?.abort();
    });
    expect(begun).toHaveLength(2);
    expect(await sorted(transactions.all('state'))).toEqual(['one']);
  });

  test('takes no change that would have to be waited for', () => {
    type Change = Parameters<Transactions['write']>[1];
    expectTypeOf<(changes: Changes) => undefined>().toExtend<Change>();
    expectTypeOf<(changes: Changes) => Promise<undefined>>().not.toExtend<Change>();
    expectTypeOf<(changes: Changes) => Promise<void>>().not.toExtend<Change>();
  });
});

describe('a connection', () => {
  test('is opened at the first use, and once for all that follow', async () => {
    const { transactions, connections } = freshDatabase();
    expect(connections).toHaveLength(0);
    await Promise.all([plant(transactions, 'state', record('one')), transactions.all('records')]);
    expect(await transactions.get('state', 'one')).toEqual(record('one'));
    expect(connections).toHaveLength(1);
  });

  test('that was lost is opened once more, for a read and for a write', async () => {
    const { transactions, connections } = freshDatabase();
    await plant(transactions, 'state', record('one'));
    connections[0]?.close();
    expect(await sorted(transactions.all('state'))).toEqual(['one']);
    connections[1]?.close();
    await plant(transactions, 'state', record('two'));
    expect(await sorted(transactions.all('state'))).toEqual(['one', 'two']);
    expect(connections).toHaveLength(3);
  });

  test('under which another page deletes the database finds it gone at the next use, and not at the first of all', async () => {
    const { transactions, vanished } = freshDatabase();
    await plant(transactions, 'state', record('one'));
    expect(vanished()).toBe(0);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('common-ground').onsuccess = resolve;
    });
    await plant(transactions, 'records', record('two'));
    expect([vanished(), await sorted(transactions.all('state'))]).toEqual([1, []]);
  });

  test('that is dropped by hand is opened anew', async () => {
    const { transactions, connections, vanished } = freshDatabase();
    await plant(transactions, 'state', record('one'));
    transactions.reopen();
    expect(await sorted(transactions.all('state'))).toEqual(['one']);
    expect([connections.length, vanished()]).toEqual([2, 0]);
  });

  test('that was lost under several at once is opened once for all of them, and none is refused', async () => {
    const { transactions, connections, told } = freshDatabase();
    await plant(transactions, 'state', record('one'));
    connections[0]?.close();
    const several = [1, 2, 3, 4].map((number) => plant(transactions, 'records', record(`new ${number}`)));
    await Promise.all([...several, transactions.all('state')]);
    expect([connections.length, new Set(told)]).toEqual([2, new Set(['well'])]);
    expect(await transactions.ids('records')).toHaveLength(4);
  });

  test('that cannot be opened is asked for twice, and then the failure is told', async () => {
    const open = vi.fn<typeof openDatabase>(() => Promise.reject(new DOMException('no', 'UnknownError')));
    await expect(createTransactions({ open }).get('state', 'one')).rejects.toThrow('no');
    expect(open).toHaveBeenCalledTimes(2);
  });

  test('that could not be opened yesterday is asked for again today', async () => {
    freshDatabase();
    const open = vi.fn(openDatabase);
    for (const _time of [1, 2]) open.mockRejectedValueOnce(new DOMException('no', 'UnknownError'));
    const transactions = createTransactions({ open });
    await expect(transactions.all('state')).rejects.toThrow('no');
    expect(await transactions.all('state')).toEqual([]);
  });

  test('makes way for another page that deletes everything, and then begins anew', async () => {
    const { transactions, connections } = freshDatabase();
    await plant(transactions, 'state', record('one'));
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('common-ground');
      request.onsuccess = resolve;
      request.onblocked = () => reject(new Error('the connection was kept open'));
    });
    expect(await transactions.all('state')).toEqual([]);
    expect(connections).toHaveLength(2);
  });
});

describe('another window', () => {
  test('that is the one which writes leaves this one to read', async () => {
    const fresh = freshDatabase();
    await plant(fresh.transactions, 'state', record('one'));
    fresh.let(false);
    await expect(plant(fresh.transactions, 'state', record('two'))).rejects.toThrow('Another window');
    expect(await sorted(fresh.transactions.all('state'))).toEqual(['one']);
    fresh.let(true);
    await plant(fresh.transactions, 'state', record('two'));
    expect(await sorted(fresh.transactions.all('state'))).toEqual(['one', 'two']);
  });
});

describe('how the tablet is', () => {
  test('is told after every write, and after a read only where it failed or the one before it did', async () => {
    const { transactions, told } = freshDatabase();
    await transactions.all('state');
    expect(told).toEqual([]);
    await plant(transactions, 'state', record('one'));
    expect(told).toEqual(['well']);
    const refuse = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    await expect(transactions.all('state')).rejects.toThrow('no');
    refuse.mockRestore();
    expect(told).toEqual(['well', 'failing']);
    for (const _time of [1, 2]) await transactions.all('state');
    expect(told, 'the database answers again').toEqual(['well', 'failing', 'well']);
  });
});
