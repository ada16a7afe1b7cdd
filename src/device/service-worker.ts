import { Workbox } from 'workbox-window';

/** What the app needs of its worker. */
export interface OfflineCopy {
  /** Takes the version that waits, if one does, and loads the page anew with it. */
  takeNew(): void;
}

/**
 * Registers the worker that keeps the whole app on the tablet. A new version waits until `takeNew`;
 * `onReady` runs once everything is there to work with no network, `onWaiting` when a new version waits.
 */
export function keepOfflineCopy(onReady: () => void, onWaiting: () => void): OfflineCopy {
  if (!('serviceWorker' in navigator)) return { takeNew: () => {} };
  const workbox = new Workbox('sw.js');
  workbox.addEventListener('waiting', onWaiting);
  workbox.addEventListener('controlling', onReady);
  if (navigator.serviceWorker.controller !== null) onReady();
  void workbox.register();
  return {
    takeNew() {
      // workbox-window takes a worker of the very first session for no update, so the reload is ours.
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      workbox.messageSkipWaiting();
    },
  };
}
