import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { onTestFinished, vi } from 'vitest';
import type { Health } from '../../../src/state/ports.ts';
import { type OpenDatabase, openDatabase, type StoredRecord, type StoreName } from '../../../src/storage/database.ts';
import { createTransactions, type Transactions } from '../../../src/storage/transaction.ts';

/** A tablet on which nothing was kept yet. */
export interface FreshDatabase {
  readonly transactions: Transactions;
  /** Every connection that was opened, the oldest first. */
  readonly connections: OpenDatabase[];
  /** How every write ended, and every read that failed. */
  readonly told: Health[];
  /** How often the database was found gone. */
  readonly vanished: () => number;
  /** Another window has the right to write, or gives it back. */
  let(mayWrite: boolean): void;
}

/** A database of its own for this test. */
export function freshDatabase(): FreshDatabase {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const connections: OpenDatabase[] = [];
  const told: Health[] = [];
  let isWriter = true;
  let timesGone = 0;
  onTestFinished(() => {
    for (const connection of connections) connection.close();
    vi.unstubAllGlobals();
  });
  const transactions = createTransactions({
    async open(lost, made) {
      const connection = await openDatabase(lost, made);
      connections.push(connection);
      return connection;
    },
    mayWrite: () => isWriter,
    tell: (health) => void told.push(health),
    vanished: () => {
      timesGone += 1;
    },
  });
  return {
    transactions,
    connections,
    told,
    vanished: () => timesGone,
    let(mayWrite) {
      isWriter = mayWrite;
    },
  };
}

/** A tablet that reads, and refuses every write. */
export const refusing = (transactions: Transactions): Transactions => ({
  ...transactions,
  write: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')),
});

const noDatabase = () => Promise.reject(new DOMException('no database', 'InvalidStateError'));

/** A tablet on which no database opens. */
export const absent: Transactions = {
  get: noDatabase,
  all: noDatabase,
  ids: noDatabase,
  between: noDatabase,
  write: noDatabase,
  reopen() {},
};

/** Puts a record there, as an earlier sitting of the app would have. */
export const plant = (transactions: Transactions, store: StoreName, record: StoredRecord): Promise<void> =>
  transactions.write([store], (changes) => {
    changes.put(store, record);
  });
