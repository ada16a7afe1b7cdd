import type { Page } from '@playwright/test';

/** One record as the tablet keeps it. */
export interface Kept {
  id: string;
  v: number;
  value: unknown;
}

/** The stores of the app's database. */
export type StoreName = 'records' | 'state' | 'slots';

/** Everything in the app's database. */
export const readKept = (page: Page): Promise<Record<StoreName, Kept[]>> =>
  page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('common-ground'));
    const read = (store: string) => answer<Kept[]>(database.transaction(store).objectStore(store).getAll());
    const kept = { records: await read('records'), state: await read('state'), slots: await read('slots') };
    database.close();
    return kept;
  });

/** Puts a record into the app's database behind the app's back. */
export const putKept = (page: Page, store: StoreName, record: Kept): Promise<void> => putAllKept(page, store, [record]);

/** Puts records into the app's database behind the app's back, all in one transaction. */
export const putAllKept = (page: Page, store: StoreName, records: readonly Kept[]): Promise<void> =>
  page.evaluate(
    ({ store, records }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('common-ground');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(store, 'readwrite');
          for (const record of records) transaction.objectStore(store).put(record);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { store, records },
  );
