/** What this app still has in the browser, counted. */
export interface Left {
  readonly databases: number;
  /** Lines in the small storages. */
  readonly lines: number;
  readonly caches: number;
  readonly workers: number;
}

const database = 'common-ground';
/** The longest, in ms, to wait for each: another window may hold the database, a worker may still be coming up. */
const patienceMs = 400;

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
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('common-ground-forget') : null;
  channel?.addEventListener('message', told);
  /** Workers that were still coming up when they were sent away: until they have, they go on filling caches. */
  const busy = new Set<ServiceWorker>();
  return {
    async here() {
      writeNothingMore();
      attempt(() => localStorage.clear());
      attempt(() => sessionStorage.clear());
      const sendAway = removeWorkers().then((coming) => {
        for (const worker of coming) busy.add(worker);
        return Promise.all([...busy].map(atRest));
      });
      await Promise.all([deleteDatabases(), sendAway]);
      await deleteCaches();
      const left = await countLeft();
      return { ...left, workers: left.workers + [...busy].filter(isBusy).length };
    },
    tellOthers: () => channel?.postMessage('forget'),
  };
}

/** What is left, counted by what the browser itself says. Never throws. */
async function countLeft(): Promise<Left> {
  const [databases, names, workers] = await Promise.all([
    namesOfDatabases(),
    answer(() => caches.keys(), []),
    answer(() => navigator.serviceWorker.getRegistrations(), []),
  ]);
  return {
    databases: databases.length,
    lines: (attempt(() => localStorage.length) ?? 0) + (attempt(() => sessionStorage.length) ?? 0),
    caches: names.length,
    workers: workers.length,
  };
}

/** The databases there are; a browser that does not list them is asked for ours without making it. */
async function namesOfDatabases(): Promise<string[]> {
  if ('databases' in indexedDB) {
    const all = await answer(() => indexedDB.databases(), []);
    return all.flatMap(({ name }) => (name === undefined ? [] : [name]));
  }
  return (await deleteDatabase(database)) ? [] : [database];
}

async function deleteDatabases(): Promise<void> {
  const names = new Set([database, ...(await namesOfDatabases())]);
  await Promise.all([...names].map(deleteDatabase));
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
  const names = await answer(() => caches.keys(), []);
  await Promise.all(names.map((name) => answer(() => caches.delete(name), false)));
}

/** Sends all workers away; gives back those that are still coming up. */
async function removeWorkers(): Promise<ServiceWorker[]> {
  const all = await answer(() => navigator.serviceWorker.getRegistrations(), []);
  const coming = all.flatMap(({ installing, waiting, active }) =>
    [installing, active ?? waiting].filter((each) => each !== null),
  );
  // A worker that is still coming up is sent away only once it has, however long that takes.
  await Promise.all(all.map((worker) => Promise.race([answer(() => worker.unregister(), false), inTime(false)])));
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

/** What is said where something takes too long. */
const inTime = <T>(otherwise: T): Promise<T> =>
  new Promise((resolve) => setTimeout(() => resolve(otherwise), patienceMs));

/** What the browser answers, or `otherwise` where it has no such thing or refuses it. */
async function answer<T>(ask: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await ask();
  } catch {
    return otherwise;
  }
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
