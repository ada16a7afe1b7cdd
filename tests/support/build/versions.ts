import { appendFileSync, cpSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test as base, expect, serveBuild } from '../app.ts';
import { builtFolder, pathsOf } from '../audits/watch.ts';
import { entryOf, inTemporary, secondBuild } from './second-build.ts';
import { Updates } from './updates.ts';

export { secondName } from './second-build.ts';
export { expect };

/** A host whose files can be replaced, as a new version is put on a site. */
export interface Site {
  /** Puts the first build or the second one there, in place of all that is there. */
  deploy(version: 'first' | 'second'): void;
  /** Takes a file away. */
  lose(path: string): void;
  /** Puts a page in a file's place, as some hosts answer for a file they lack. */
  answerWithPage(path: string): void;
  /** Leaves a file's first 100 bytes. */
  cutOff(path: string): void;
  /** Puts one file of the first build back, as a site holds it whose files come one by one. */
  keepOld(path: string): void;
  /** A file of the second script, by which a version works or does not. */
  readonly secondScript: string;
  /** The number of requests for the worker's file so far. */
  workerAsked(): number;
  /** The page comes up, or has stayed, in this version. */
  isOn(page: Page, version: 'first' | 'second', timeout?: number): Promise<void>;
}

/** The test of two versions: its server is a site, on which the first one lies. */
export const test = base.extend<{ site: Site; served: string; updates: Updates }, { second: string }>({
  second: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted
    async ({}, use) => secondBuild(use),
    { scope: 'worker', timeout: 300_000 },
  ],
  offlineCopy: true,
  // biome-ignore lint/correctness/noEmptyPattern: see above
  served: async ({}, use) =>
    inTemporary('site', async (folder) => {
      cpSync(builtFolder, folder, { recursive: true });
      await use(folder);
    }),
  server: async ({ served, second }, use) => {
    const server = await serveBuild(served);
    const [ofFirst, ofSecond] = [pathsOf(builtFolder), pathsOf(second)];
    await use({
      ...server,
      get asked() {
        return server.asked.filter((path) => ofFirst.has(path) || !ofSecond.has(path));
      },
    });
    await server.stop();
  },
  updates: async ({ page }, use) => use(new Updates(page)),
  site: async ({ served, second, server, watched }, use) => {
    const folders = { first: builtFolder, second };
    for (const path of pathsOf(second)) watched.expectRequest(new RegExp(`GET ${server.origin}${path}(\\?|$)`));
    await use({
      deploy(version) {
        rmSync(served, { recursive: true });
        cpSync(folders[version], served, { recursive: true });
      },
      lose: (path) => rmSync(join(served, path)),
      answerWithPage(path) {
        cpSync(join(served, 'index.html'), join(served, path));
        appendFileSync(join(served, '_headers'), `\n/${path.replace(/^\//, '')}\n  Content-Type: text/html\n`);
      },
      cutOff: (path) => truncateSync(join(served, path), 100),
      keepOld: (path) => cpSync(join(builtFolder, path), join(served, path)),
      secondScript: [...pathsOf(second)].find((path) => /create-app.*\.js$/.test(path)) ?? '',
      workerAsked: () => server.asked.filter((path) => path === '/sw.js').length,
      isOn: (page, version, timeout = 10_000) =>
        expect(page.locator('script[type=module]')).toHaveAttribute('src', `./${entryOf(folders[version])}`, {
          timeout,
        }),
    });
  },
});

/** Waits until the worker is active and controls the page. */
export const isOnTablet = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

/** Lets the browser look for a new worker, and waits until that is installed. */
export async function findNew(page: Page) {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
}

/** Lets the page come up in another version, which `take` takes. */
export const comesUp = (page: Page, site: Site, version: 'first' | 'second', take: () => Promise<void>) =>
  oldWorkerSleeps(page, () => site.isOn(page, version, 1_000), take);

/**
 * Takes another version and puts the old worker to sleep until it `isDone`. A browser under test keeps a worker running
 * that it would otherwise put to sleep when it is idle, and the old one then holds the new one back.
 */
export async function oldWorkerSleeps(page: Page, isDone: () => Promise<void>, take: () => Promise<void>) {
  const session = await page.context().newCDPSession(page);
  const inUse = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, status } of versions) if (status === 'activated') inUse.add(versionId);
  });
  await session.send('ServiceWorker.enable');
  await expect.poll(() => inUse.size).toBeGreaterThan(0);
  const old = [...inUse];
  await take();
  await expect(async () => {
    for (const versionId of old) await session.send('ServiceWorker.stopWorker', { versionId });
    await isDone();
  }).toPass({ timeout: 120_000 });
  await session.detach();
}
