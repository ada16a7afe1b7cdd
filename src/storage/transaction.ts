import type { Health } from '../state/ports.ts';
import { type OpenDatabase, openDatabase, type StoredRecord, type StoreName } from './database.ts';

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
}

interface Around {
  readonly open?: typeof openDatabase;
  /** False while another window is the one that writes. */
  readonly mayWrite?: () => boolean;
  /** Hears how every write ended, and of every read that failed. */
  readonly tell?: (health: Health) => void;
}

/** Transactions over one connection, opened at first use and opened once more if it was lost. */
export function createTransactions({
  open = openDatabase,
  mayWrite = () => true,
  tell = () => undefined,
}: Around = {}): Transactions {
  let connection: Promise<OpenDatabase> | null = null;
  const drop = () => {
    connection = null;
  };

  async function onceMore<T>(run: (database: OpenDatabase) => Promise<T>): Promise<T> {
    try {
      connection ??= open(drop);
      return await run(await connection);
    } catch (error) {
      // A connection can be lost while the tablet sleeps; a second failure, or a mistake of ours, is the caller's to know.
      if (!(error instanceof DOMException)) throw error;
      void connection?.then((database) => database.close()).catch(() => undefined);
      connection = open(drop);
      return await run(await connection);
    }
  }

  async function told<T>(work: Promise<T>, isWrite: boolean): Promise<T> {
    try {
      const answer = await work;
      if (isWrite) tell('well');
      return answer;
    } catch (error) {
      tell(healthOf(error));
      throw error;
    }
  }

  const read = <T>(run: (database: OpenDatabase) => Promise<T>) => told(onceMore(run), false);

  return {
    get: (store, id) => read((database) => database.get(store, id)),
    all: (store) => read((database) => database.getAll(store)),
    ids: (store) => read((database) => database.getAllKeys(store)),
    between: (store, first, last) => read((database) => database.getAll(store, IDBKeyRange.bound(first, last))),
    async write(stores, change) {
      if (!mayWrite()) throw new Error('Another window of the app is the one that writes.');
      await told(
        onceMore((database) => writeStrictly(database, stores, change)),
        true,
      );
    },
  };
}

const healthOf = (error: unknown): Health =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failing';

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
    if (transaction.error === null) transaction.abort();
    await Promise.allSettled([...requests, transaction.done]);
    throw mistake;
  }
  await Promise.all([...requests, transaction.done, commit(transaction)]);
}

/** Sends the changes on their way to the disk at once: where the page is just being closed, nobody is left to do so. */
async function commit(transaction: { commit(): void }): Promise<void> {
  transaction.commit();
}
