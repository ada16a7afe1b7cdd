import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** One thing kept. `v` is the format of `value`; a lock will put a ciphertext in its place and change nothing else. */
export interface StoredRecord {
  readonly id: string;
  readonly v: number;
  readonly value: unknown;
}

/** The stores, fixed for ever: what is kept, where the app stands, and the key slots of a lock. */
export type StoreName = 'records' | 'state' | 'slots';

interface Layout extends DBSchema {
  records: { key: string; value: StoredRecord };
  state: { key: string; value: StoredRecord };
  slots: { key: string; value: StoredRecord };
}

const name = 'common-ground';
/** Never raised: records are brought forward one by one when they are read, see formats/format.ts. */
const version = 1;

/**
 * An open database that closes itself when another page wants it gone; `lost` runs when it was closed from outside, `made`
 * where there was none and it had to be made.
 */
export function openDatabase(lost: () => void, made = () => {}): Promise<IDBPDatabase<Layout>> {
  return openDB<Layout>(name, version, {
    upgrade(database) {
      for (const store of ['records', 'state', 'slots'] as const) database.createObjectStore(store, { keyPath: 'id' });
      made();
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      lost();
    },
    terminated: lost,
  });
}

export type OpenDatabase = IDBPDatabase<Layout>;
