import { Workbox } from 'workbox-window';

/** What the app needs of its worker. */
export interface OfflineCopy {
  /** Lets the version that waits take over; `taken` runs once it has. The page itself stays as it is. */
  takeNew(taken: () => void): void;
  /** Loads the page anew, with whatever version is in charge. */
  reload(): void;
}

/**
 * Registers the worker that keeps the whole app on the tablet. A new version waits until `takeNew`;
 * `onReady` runs once everything is there to work with no network, `onWaiting` when a new version waits.
 */
export function keepOfflineCopy(onReady: () => void, onWaiting: () => void): OfflineCopy {
  const reload = () => location.reload();
  if (!('serviceWorker' in navigator)) return { takeNew: () => {}, reload };
  const workbox = new Workbox('sw.js');
  workbox.addEventListener('waiting', () => {
    // On a slow tablet the very first worker lingers before it takes charge: that is no new version.
    if (navigator.serviceWorker.controller !== null) onWaiting();
  });
  workbox.addEventListener('controlling', onReady);
  if (navigator.serviceWorker.controller !== null) onReady();
  // A browser may refuse the worker (a private window, a policy); the app then simply works without an offline copy.
  workbox.register().catch(() => undefined);
  return {
    takeNew(taken) {
      // workbox-window takes a worker of the very first session for no update, so we listen ourselves.
      navigator.serviceWorker.addEventListener('controllerchange', taken, { once: true });
      workbox.messageSkipWaiting();
    },
    reload,
  };
}
