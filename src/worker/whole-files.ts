import type { WorkboxPlugin } from 'workbox-core';
import { copyResponse } from 'workbox-core/copyResponse.js';

/** A file of the app and its fingerprint, as the build writes them: `sha384-` and the hash in base64. */
export interface KnownFile {
  readonly url: string;
  readonly integrity: string;
}

/**
 * Lets the worker hand out a file from its cache only with the bytes that the build knows it by: another page at the same
 * host can write into that cache. A file with other bytes is taken out and fetched anew, and without a network it is refused.
 */
export function wholeFiles(files: readonly KnownFile[]): WorkboxPlugin {
  const known = new Map(files.map(({ url, integrity }) => [new URL(url, location.href).href, integrity]));
  return {
    async cachedResponseWillBeUsed({ cacheName, request, cachedResponse }) {
      if (!cachedResponse) return null;
      const { origin, pathname } = new URL(request.url);
      const integrity = known.get(origin + pathname);
      if (integrity === undefined) return null;
      if ((await fingerprintOf(cachedResponse.clone())) === integrity) return cachedResponse;
      const cache = await caches.open(cacheName);
      await cache.delete(request);
      // The browser itself compares the bytes that come.
      const fresh = await fetch(origin + pathname, { integrity, cache: 'no-cache' }).catch(() => null);
      if (fresh === null || !fresh.ok) return null;
      // One that came by another address would be refused as the answer for a page.
      const whole = fresh.redirected ? await copyResponse(fresh) : fresh;
      await cache.put(request, whole.clone());
      return whole;
    },
  };
}

async function fingerprintOf(response: Response): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', await response.arrayBuffer()));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}
