import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { onTestFinished, vi } from 'vitest';
import { type OpenDatabase, openDatabase, type StoredRecord, type StoreName } from '../../../src/storage/database.ts';
import { createTransactions, type Transactions } from '../../../src/storage/transaction.ts';

/** A tablet on which nothing was kept yet. `connections` holds every connection that was opened, the oldest first. */
export function freshDatabase(): { transactions: Transactions; connections: OpenDatabase[] } {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const connections: OpenDatabase[] = [];
  onTestFinished(() => {
    for (const connection of connections) connection.close();
    vi.unstubAllGlobals();
  });
  const transactions = createTransactions(async (lost) => {
    const connection = await openDatabase(lost);
    connections.push(connection);
    return connection;
  });
  return { transactions, connections };
}

/** A tablet that reads, and refuses every write. */
export const refusing = (transactions: Transactions): Transactions => ({
  ...transactions,
  write: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')),
});

/** A tablet on which no database opens. */
export const absent: Transactions = {
  get: () => Promise.reject(new DOMException('no database', 'InvalidStateError')),
  all: () => Promise.reject(new DOMException('no database', 'InvalidStateError')),
  write: () => Promise.reject(new DOMException('no database', 'InvalidStateError')),
};

/** Puts a record there, as an earlier sitting of the app would have. */
export const plant = (transactions: Transactions, store: StoreName, record: StoredRecord): Promise<void> =>
  transactions.write([store], (changes) => {
    changes.put(store, record);
  });
