import { type OpenDatabase, openDatabase, type StoredRecord, type StoreName } from './database.ts';

/** The changes a write can make; each returns at once and is on disk when the write is. */
export interface Changes {
  put(store: StoreName, record: StoredRecord): void;
  delete(store: StoreName, id: string): void;
}

/** Reads and writes of the database. They throw when the tablet refuses twice. */
export interface Transactions {
  get(store: StoreName, id: string): Promise<StoredRecord | undefined>;
  all(store: StoreName): Promise<StoredRecord[]>;
  /**
   * Makes all changes in one strict transaction and resolves only after it is complete. `change` is synchronous:
   * anything awaited inside a transaction would end it in Firefox and WebKit.
   */
  write(stores: StoreName[], change: (changes: Changes) => undefined): Promise<void>;
}

/** Transactions over one connection, opened at first use and opened once more if it was lost. */
export function createTransactions(open: typeof openDatabase = openDatabase): Transactions {
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

  return {
    get: (store, id) => onceMore((database) => database.get(store, id)),
    all: (store) => onceMore((database) => database.getAll(store)),
    write: (stores, change) => onceMore((database) => writeStrictly(database, stores, change)),
  };
}

async function writeStrictly(database: OpenDatabase, stores: StoreName[], change: (changes: Changes) => undefined) {
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const requests: Promise<unknown>[] = [];
  try {
    const answer: unknown = change({
      put: (store, record) => void requests.push(transaction.objectStore(store).put(record)),
      delete: (store, id) => void requests.push(transaction.objectStore(store).delete(id)),
    });
    if (answer !== undefined) throw new TypeError('A change is made at once: nothing may be awaited in a transaction.');
  } catch (mistake) {
    // Half a change is none: what was put before the mistake goes too.
    if (transaction.error === null) transaction.abort();
    await Promise.allSettled([...requests, transaction.done]);
    throw mistake;
  }
  await Promise.all([...requests, transaction.done]);
}
