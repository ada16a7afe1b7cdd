import { Workbox } from 'workbox-window';
import type { Found, OfflineCopy } from '../../state/tablet/update-model.ts';

/**
 * The copy that the worker keeps; where a browser has or allows no worker, the app simply has no copy. Workbox registers
 * the worker, looks for new versions and tells of their life; what it does not tell is added here, with the reason.
 */
export function createOfflineCopy(): OfflineCopy {
  if (!('serviceWorker' in navigator)) return noCopy;
  const { serviceWorker } = navigator;
  const workbox = new Workbox(new URL('sw.js', document.baseURI).href);
  let registering: Promise<ServiceWorkerRegistration | undefined> = Promise.resolve(undefined);

  /** Workbox does not tell a version of which a part is missing from one that is still coming, so the state is read. */
  async function look(): Promise<Found> {
    const registration = await registering;
    try {
      await workbox.update();
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
      // Workbox calls no version an update in the session that installed the first one, so the first worker is remembered.
      let first = serviceWorker.controller;
      const controlled = () => {
        first ??= serviceWorker.controller;
        if (first === null) return;
        if (serviceWorker.controller === first) ready();
        else taken();
      };
      const offer = (registration: ServiceWorkerRegistration | undefined) => {
        if (registration !== undefined && isOfferable(registration)) waits();
      };
      workbox.addEventListener('controlling', controlled);
      workbox.addEventListener('waiting', () => void registering.then(offer));
      // A browser may refuse the worker (a private window, a policy); the app then works without an offline copy.
      registering = workbox.register({ immediate: true }).catch(() => undefined);
      void registering.then((registration) => {
        if (registration === undefined) return;
        // Workbox listens only from here on; a worker that took over before is found by looking.
        if (serviceWorker.controller !== null) controlled();
        // A page loaded past its worker (Shift and reload) has one all the same.
        first ??= registration.active ?? registration.waiting ?? registration.installing;
        if (registration.active !== null) ready();
        followOthers(registration, () => offer(registration));
      });
      // A page that was still loading as the first worker took over was passed over, and asks to be taken too.
      void serviceWorker.ready.then(({ active }) => {
        if (serviceWorker.controller === null) active?.postMessage({ type: 'CLIENTS_CLAIM' });
      });
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

/** A new version waits behind the one in use; the very first, which may linger on a slow tablet, is no new one. */
const isOfferable = ({ waiting, active }: ServiceWorkerRegistration): boolean => waiting !== null && active !== null;

/**
 * Runs `changed` for the versions that Workbox does not follow: one that was coming before this page opened, and all after
 * the first that it did not cause itself.
 */
function followOthers(registration: ServiceWorkerRegistration, changed: () => void): void {
  const follow = () => registration.installing?.addEventListener('statechange', changed);
  registration.addEventListener('updatefound', follow);
  follow();
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
