import type { Kept, StoreName } from '../../support/sittings/stored.ts';
import type { Driver } from './driver.ts';

/** A page of the same origin without a script, from which the database is read while the app is not running. */
export const plainPage = 'mark.svg';

/** Everything in the app's database, as it lies there. */
export async function readStored(driver: Driver): Promise<Record<StoreName, Kept[]>> {
  await driver.goto(plainPage);
  const text = await driver.run(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const opening = indexedDB.open('common-ground');
    // To look must not make a database where there is none.
    let isNew = false;
    opening.onupgradeneeded = () => {
      isNew = true;
      opening.transaction?.abort();
    };
    const database = await answer(opening).catch((error: unknown) => {
      if (isNew) return null;
      throw error;
    });
    if (database === null) return JSON.stringify({ records: [], state: [], slots: [] });
    const read = (store: string) => answer(database.transaction(store).objectStore(store).getAll());
    const stored = { records: await read('records'), state: await read('state'), slots: await read('slots') };
    database.close();
    return JSON.stringify(stored);
  });
  return JSON.parse(text);
}

/** Puts these two stores of the app's database back as they were; the page without a script must be open. */
export const restore = (driver: Driver, stored: Record<StoreName, Kept[]>): Promise<void> =>
  driver.run(async (text) => {
    const { records, state } = JSON.parse(text) as Record<string, { id: string }[]>;
    const opening = indexedDB.open('common-ground');
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = () => reject(opening.error);
    });
    const transaction = opening.result.transaction(['records', 'state'], 'readwrite');
    for (const [name, all] of [
      ['records', records],
      ['state', state],
    ] as const) {
      const store = transaction.objectStore(name);
      store.clear();
      for (const record of all ?? []) store.put(record);
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    opening.result.close();
  }, JSON.stringify(stored));
