import { attempt } from '../../core/attempt.ts';
import { openOwnChannel } from './own-channel.ts';

/** The things left in the browser at this address, counted; null where the browser does not say. */
export interface Left {
  readonly databases: number | null;
  /** Lines in the small storages. */
  readonly lines: number | null;
  readonly caches: number | null;
  readonly workers: number | null;
}

const database = 'common-ground';
/** The one word that is heard between windows. */
const word = 'forget';
/** The longest, in ms, to wait for each: another window may hold the database, a worker may still be coming up. */
const longestWaitMs = 1_500;
/** The longest, in ms, to wait for a worker to be sent away: a browser first ends a look for a new one that has begun. */
const longestGoingMs = 8_000;
/** How long, in ms, until the caches are looked through again. */
const sweepEveryMs = 400;

/** From here on this page writes nothing: what is still under way in it must not bring back what was forgotten. */
function writeNothingMore(): void {
  const refuse = (): never => {
    throw new DOMException('Everything was forgotten.', 'NotAllowedError');
  };
  if ('Storage' in globalThis) Storage.prototype.setItem = refuse;
  if ('IDBFactory' in globalThis) IDBFactory.prototype.open = refuse;
  if ('CacheStorage' in globalThis) CacheStorage.prototype.open = async () => refuse();
  if ('ServiceWorkerContainer' in globalThis) ServiceWorkerContainer.prototype.register = async () => refuse();
}

/** Forgetting, in this window and in all others. */
export interface Forgetting {
  /** Deletes everything that this app has in the browser, and counts what is left. Never throws. */
  here(): Promise<Left>;
  tellOthers(): void;
}

/** Joins this window to the others: `told` runs when one of them forgets everything. */
export function createForgetting(told: () => void): Forgetting {
  const channel = openOwnChannel('common-ground-forget');
  channel?.addEventListener('message', ({ data }) => {
    if (data === word) told();
  });
  /** Workers that were still coming up when they were sent away: until they have, they go on filling caches. */
  const busy = new Set<ServiceWorker>();
  let isSweeping = false;

  /** A worker that was sent away can still put a file into its cache: that goes too, for as long as this page stands. */
  function sweep() {
    isSweeping = true;
    setTimeout(() => void deleteCaches().then(sweep), sweepEveryMs);
  }

  return {
    async here() {
      writeNothingMore();
      attempt(() => localStorage.clear());
      attempt(() => sessionStorage.clear());
      const sendAway = removeWorkers().then((coming) => {
        for (const worker of coming) busy.add(worker);
        return Promise.all([...busy].map(atRest));
      });
      const [isOursGone] = await Promise.all([deleteDatabases(), sendAway]);
      await deleteCaches();
      if (busy.size > 0 && !isSweeping) sweep();
      return countLeft(isOursGone, [...busy].filter(isBusy).length);
    },
    tellOthers: () => channel?.postMessage(word),
  };
}

/** Counts what is left: by the browser's own lists, or by its answers to our requests where it has no list. Never throws. */
async function countLeft(isOursGone: boolean, busy: number): Promise<Left> {
  const [databases, names, workers] = await Promise.all([listDatabases(), listCaches(), listWorkers()]);
  const lines = attempt(() => localStorage.length + sessionStorage.length);
  return {
    databases: databases?.length ?? (isOursGone ? null : 1),
    lines: lines ?? null,
    caches: names?.length ?? null,
    workers: workers === null ? (busy > 0 ? busy : null) : workers.length + busy,
  };
}

/** The databases there are; a browser that cannot list them is asked for ours without making it. Null where it refuses. */
async function listDatabases(): Promise<string[] | null> {
  if (!('databases' in indexedDB)) return (await deleteDatabase(database)) ? [] : [database];
  const all = await answer(() => indexedDB.databases(), null);
  return all?.flatMap(({ name }) => (name === undefined ? [] : [name])) ?? null;
}

/** A browser that has no such store has nothing in it; null where it has one and refuses to tell. */
const listCaches = async (): Promise<string[] | null> =>
  'caches' in globalThis ? answer(() => caches.keys(), null) : [];

const listWorkers = async (): Promise<readonly ServiceWorkerRegistration[] | null> =>
  'serviceWorker' in navigator ? answer(() => navigator.serviceWorker.getRegistrations(), null) : [];

/** Deletes all databases; true where ours is gone. */
async function deleteDatabases(): Promise<boolean> {
  const others = ((await listDatabases()) ?? []).filter((name) => name !== database);
  const [isOursGone] = await Promise.all([deleteDatabase(database), ...others.map(deleteDatabase)]);
  return isOursGone;
}

/** True once it is gone; false where another window holds it and does not let go in time. */
const deleteDatabase = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    void inTime(false).then(resolve);
    const request = attempt(() => indexedDB.deleteDatabase(name));
    if (request === undefined) return resolve(false);
    request.onsuccess = () => resolve(true);
    request.onerror = () => resolve(false);
  });

async function deleteCaches(): Promise<void> {
  const names = (await listCaches()) ?? [];
  await Promise.all(names.map((name) => answer(() => caches.delete(name), false)));
}

/** Sends all workers away; gives back those that are still coming up. */
async function removeWorkers(): Promise<ServiceWorker[]> {
  const all = (await listWorkers()) ?? [];
  const coming = all.flatMap(({ installing, waiting, active }) =>
    [installing, active ?? waiting].filter((each) => each !== null),
  );
  // A worker that is still coming up is sent away only once it has, however long that takes.
  await Promise.all(
    all.map((worker) => Promise.race([answer(() => worker.unregister(), false), inTime(false, longestGoingMs)])),
  );
  return coming.filter(isBusy);
}

const isBusy = ({ state }: ServiceWorker): boolean =>
  state === 'installing' || state === 'installed' || state === 'activating';

/** Resolves when a worker has come up or is gone, or when that takes too long. */
const atRest = (worker: ServiceWorker): Promise<void> =>
  new Promise((resolve) => {
    void inTime(undefined).then(resolve);
    const look = () => {
      if (!isBusy(worker)) resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });

/** Resolves to `otherwise` after the longest wait. */
const inTime = <T>(otherwise: T, longestMs = longestWaitMs): Promise<T> =>
  new Promise((resolve) => setTimeout(() => resolve(otherwise), longestMs));

/** Resolves to the browser's answer, or to `otherwise` where it has no such thing or refuses it. */
async function answer<T, O>(ask: () => Promise<T>, otherwise: O): Promise<T | O> {
  try {
    return await ask();
  } catch {
    return otherwise;
  }
}
