import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { wholeFiles } from '../../../src/worker/whole-files.ts';

const integrityOf = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
const address = 'https://talk.example/assets/app.js';
const request = new Request(`${address}?__WB_REVISION__=1`);

let cached = new Map<string, string>();
/** What the host hands out, or null where there is no network. */
let host: string | null = null;

beforeEach(() => {
  cached = new Map();
  host = null;
  vi.stubGlobal('location', { href: 'https://talk.example/sw.js' });
  vi.stubGlobal('caches', {
    open: async () => ({
      delete: async ({ url }: Request) => cached.delete(url),
      put: async ({ url }: Request, response: Response) => cached.set(url, await response.text()),
    }),
  });
  vi.stubGlobal('fetch', async (url: string, { integrity }: RequestInit) => {
    if (url !== address || host === null || integrityOf(host) !== integrity) throw new TypeError('Failed to fetch');
    return new Response(host);
  });
  return () => vi.unstubAllGlobals();
});

/** What the worker hands out where these bytes lie in its cache. */
async function handedOut(bytes: string): Promise<string | undefined> {
  cached.set(request.url, bytes);
  const plugin = wholeFiles([{ url: 'assets/app.js', integrity: integrityOf('good') }]);
  const answer = await plugin.cachedResponseWillBeUsed?.({
    cacheName: 'precache',
    request,
    cachedResponse: new Response(bytes),
    event: Object.assign(new Event('fetch'), { waitUntil() {} }),
  });
  return (await answer?.text()) ?? undefined;
}

describe('a file in the cache of the worker', () => {
  test('is handed out with the bytes of the build, and stays', async () => {
    expect(await handedOut('good')).toBe('good');
    expect([...cached.values()]).toEqual(['good']);
  });

  test('with other bytes is taken out, and what the host has takes its place', async () => {
    host = 'good';
    expect(await handedOut('evil')).toBe('good');
    expect([...cached.values()]).toEqual(['good']);
  });

  test('with other bytes is refused where there is no network', async () => {
    expect(await handedOut('evil')).toBeUndefined();
    expect(cached.size).toBe(0);
  });

  test('with other bytes is refused where the host has other bytes too', async () => {
    host = 'evil';
    expect(await handedOut('evil')).toBeUndefined();
    expect(cached.size).toBe(0);
  });
});
