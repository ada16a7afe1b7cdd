import type { Found, OfflineCopy } from '../../state/tablet/update-model.ts';

/** The copy that the worker keeps; where a browser has or allows no worker, the app simply has no copy. */
export function createOfflineCopy(): OfflineCopy {
  if (!('serviceWorker' in navigator)) return noCopy;
  const { serviceWorker } = navigator;
  let registering: Promise<ServiceWorkerRegistration | undefined> = Promise.resolve(undefined);

  async function look(): Promise<Found> {
    const registration = await registering;
    try {
      await registration?.update();
    } catch {
      return 'noAnswer';
    }
    const coming = registration?.installing ?? null;
    if (coming !== null) return (await isWhole(coming)) ? 'found' : 'broken';
    if (registration === undefined && !navigator.onLine) return 'noAnswer';
    return registration !== undefined && isOfferable(registration) ? 'found' : 'newest';
  }

  return {
    start({ ready, waits, taken }) {
      /** The worker of the version that this page began with. */
      let own = serviceWorker.controller;
      if (own !== null) ready();
      serviceWorker.addEventListener('controllerchange', () => {
        own ??= serviceWorker.controller;
        if (serviceWorker.controller === own) ready();
        else taken();
      });
      // A browser may refuse the worker (a private window, a policy); the app then works without an offline copy.
      registering = serviceWorker.register('sw.js').catch(() => undefined);
      void registering.then((registration) => {
        if (registration === undefined) return;
        // A page loaded past its worker (Shift and reload) has one all the same.
        own ??= registration.active ?? registration.waiting ?? registration.installing;
        if (registration.active !== null) ready();
        watch(registration, waits);
      });
    },
    isUsed: () => serviceWorker.controller !== null,
    hasNetwork: () => navigator.onLine,
    look,
    takeNew() {
      void registering.then((registration) => registration?.waiting?.postMessage({ type: 'SKIP_WAITING' }));
    },
    reload: () => location.reload(),
    async renew(may) {
      // Without an answer, or with half a version, loading anew would leave nothing at all.
      const found = await look();
      if (found === 'noAnswer' || found === 'broken' || !(await may())) return found;
      const registration = await registering;
      if (registration !== undefined) {
        await registration.unregister();
        await forgetCaches(registration.scope);
      }
      location.reload();
      return found;
    },
  };
}

/** A new version waits behind the one in use; the very first, which may linger on a slow tablet, is no new one. */
const isOfferable = ({ waiting, active }: ServiceWorkerRegistration): boolean => waiting !== null && active !== null;

/** Runs `waits` for a new version that is there, and for each that comes whole while the page is open. */
function watch(registration: ServiceWorkerRegistration, waits: () => void): void {
  const look = () => {
    if (isOfferable(registration)) waits();
  };
  const follow = () => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', follow);
  follow();
  look();
}

/** True once everything of a worker's version has come; false where a part is missing. */
const isWhole = (worker: ServiceWorker): Promise<boolean> =>
  new Promise((resolve) => {
    const look = () => {
      if (worker.state !== 'installing') resolve(worker.state !== 'redundant');
    };
    worker.addEventListener('statechange', look);
    look();
  });

/** Deletes the caches of this app alone: others may live at the same host. */
async function forgetCaches(scope: string): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.endsWith(scope));
  await Promise.all(names.map((name) => caches.delete(name)));
}

const noCopy: OfflineCopy = {
  start: () => {},
  isUsed: () => false,
  hasNetwork: () => navigator.onLine,
  look: async () => 'newest',
  takeNew: () => {},
  reload: () => location.reload(),
  async renew(may) {
    if (!navigator.onLine) return 'noAnswer';
    if (!(await may())) return 'newest';
    location.reload();
    return 'newest';
  },
};
