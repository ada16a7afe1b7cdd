import { diskPatienceMs } from '../core/durations.ts';
import type { Health } from '../state/ports.ts';
import { createConnection } from './connection.ts';
import { type OpenDatabase, openDatabase, type StoredRecord, type StoreName } from './database.ts';
import { createHealthBook, type Sent } from './health.ts';

/** The changes a write can make; each returns at once and is on disk when the write is. */
export interface Changes {
  put(store: StoreName, record: StoredRecord): void;
  delete(store: StoreName, id: string): void;
  clear(store: StoreName): void;
}

/** Reads and writes of the database. They throw when the tablet refuses twice. */
export interface Transactions {
  get(store: StoreName, id: string): Promise<StoredRecord | undefined>;
  all(store: StoreName): Promise<StoredRecord[]>;
  /** Every id of a store, in their order. */
  ids(store: StoreName): Promise<string[]>;
  /** The records from one id to another, both included. */
  between(store: StoreName, first: string, last: string): Promise<StoredRecord[]>;
  /**
   * Makes all changes in one strict transaction and resolves only after it is complete. `change` is synchronous:
   * anything awaited inside a transaction would end it in Firefox and WebKit.
   */
  write(stores: StoreName[], change: (changes: Changes) => undefined): Promise<void>;
  /** Opens the database anew at the next use; what is under way may still end. */
  reopen(): void;
}

/** The surroundings of the database; each has a usual one. */
interface TransactionOptions {
  readonly open?: typeof openDatabase;
  /** False while another window is the one that writes. */
  readonly mayWrite?: () => boolean;
  /** Hears how the tablet is after every write, after a read that failed, and after the first one that does not. */
  readonly tell?: (health: Health) => void;
  /** Runs where the database was there before and is gone: another page, or the browser, has deleted it meanwhile. */
  readonly vanished?: () => void;
}

/** Transactions over one connection, opened at first use and opened once more if it was lost. */
export function createTransactions({
  open = openDatabase,
  mayWrite = () => true,
  tell = () => undefined,
  vanished = () => undefined,
}: TransactionOptions = {}): Transactions {
  const connection = createConnection(open, vanished);
  const health = createHealthBook(tell);

  async function told<T>(work: Promise<T>, sent: Sent | null): Promise<T> {
    // A database that does not answer in time is said to fail; when it answers after all, that is said too.
    const silent = setTimeout(() => {
      health.silent(sent);
      // The next try opens a fresh connection.
      connection.leave();
    }, diskPatienceMs);
    try {
      const answer = await work;
      health.succeeded(sent);
      return answer;
    } catch (error) {
      health.failed(error, sent);
      throw error;
    } finally {
      clearTimeout(silent);
    }
  }

  const read = <T>(run: (database: OpenDatabase) => Promise<T>) => told(connection.use(run), null);

  return {
    get: (store, id) => read((database) => database.get(store, id)),
    reopen: () => connection.leave(),
    all: (store) => read((database) => database.getAll(store)),
    ids: (store) => read((database) => database.getAllKeys(store)),
    between: (store, first, last) => read((database) => database.getAll(store, IDBKeyRange.bound(first, last))),
    async write(stores, change) {
      if (!mayWrite()) throw new Error('Another window of the app is the one that writes.');
      const sent = new Map<string, StoredRecord | null>();
      await told(
        connection.use((database) => writeStrictly(database, stores, (changes) => change(noted(changes, sent)))),
        sent,
      );
    },
  };
}

/** The same changes, written down in `sent` as they are made. */
const noted = (changes: Changes, sent: Map<string, StoredRecord | null>): Changes => ({
  put(store, record) {
    sent.set(`${store}/${record.id}`, record);
    changes.put(store, record);
  },
  delete(store, id) {
    sent.set(`${store}/${id}`, null);
    changes.delete(store, id);
  },
  clear(store) {
    sent.set(store, null);
    changes.clear(store);
  },
});

async function writeStrictly(database: OpenDatabase, stores: StoreName[], change: (changes: Changes) => undefined) {
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const requests: Promise<unknown>[] = [];
  try {
    const answer: unknown = change({
      put: (store, record) => void requests.push(transaction.objectStore(store).put(record)),
      delete: (store, id) => void requests.push(transaction.objectStore(store).delete(id)),
      clear: (store) => void requests.push(transaction.objectStore(store).clear()),
    });
    if (answer !== undefined) throw new TypeError('A change is made at once: nothing may be awaited in a transaction.');
  } catch (mistake) {
    // Half a change is none: what was put before the mistake goes too.
    await Promise.allSettled([abort(transaction), ...requests, transaction.done]);
    throw mistake;
  }
  // Why a transaction was aborted is its own to say: its requests only tell that it was.
  const ends = await Promise.allSettled([transaction.done, ...requests, commit(transaction)]);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** Takes everything back; a transaction that ended by itself needs none of it. */
async function abort(transaction: { abort(): void }): Promise<void> {
  transaction.abort();
}

/** Sends the changes on their way to the disk at once: where the page is just being closed, nobody is left to do so. */
async function commit(transaction: { commit(): void }): Promise<void> {
  transaction.commit();
}
