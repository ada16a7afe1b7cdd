import { Workbox } from 'workbox-window';
import type { Found, OfflineCopy } from '../state/update-model.ts';

/** The copy that the worker keeps; where a browser has or allows no worker, the app simply has no copy. */
export function createOfflineCopy(): OfflineCopy {
  if (!('serviceWorker' in navigator)) return noCopy;
  const { serviceWorker } = navigator;
  const workbox = new Workbox('sw.js');
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
    return isOfferable(registration) ? 'found' : 'newest';
  }

  return {
    start({ ready, waits, taken }) {
      // workbox-window takes a worker of the very first session for no update, so we listen ourselves.
      let hadWorker = serviceWorker.controller !== null;
      if (hadWorker) ready();
      serviceWorker.addEventListener('controllerchange', () => {
        if (hadWorker) taken();
        else ready();
        hadWorker = true;
      });
      workbox.addEventListener('waiting', () => {
        // On a slow tablet the very first worker lingers before it takes charge: that is no new version.
        if (hadWorker) waits();
      });
      // A browser may refuse the worker (a private window, a policy); the app then works without an offline copy.
      registering = workbox.register().catch(() => undefined);
    },
    isUsed: () => serviceWorker.controller !== null,
    hasNetwork: () => navigator.onLine,
    look,
    takeNew: () => workbox.messageSkipWaiting(),
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

const isOfferable = (registration: ServiceWorkerRegistration | undefined): boolean =>
  registration?.waiting != null && navigator.serviceWorker.controller !== null;

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
