import { clientsClaim } from 'workbox-core';
import { addPlugins, cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { isAppPage } from './app-pages.ts';
import { type KnownFile, wholeFiles } from './whole-files.ts';

declare const self: ServiceWorkerGlobalScope & {
  /** The files of this version, which the build writes in. */
  readonly __WB_MANIFEST: readonly (KnownFile & { readonly revision: string | null })[];
};

const files = self.__WB_MANIFEST;
const { scope } = self.registration;

clientsClaim();
// A new version waits until the page says that it may come; a page that was opened while this one came asks for it.
self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
  if (data?.type === 'CLIENTS_CLAIM') void self.clients.claim();
});
addPlugins([wholeFiles(files)]);
precacheAndRoute([...files]);
cleanupOutdatedCaches();
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && isAppPage(url, scope),
  createHandlerBoundToURL('index.html'),
);
