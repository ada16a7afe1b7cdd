import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test';
import { type Server, serveBuild } from '../support/app.ts';
import { builtFolder } from '../support/audits/watch.ts';
import { chromiumLaunch } from '../support/build/browsers.ts';
import { leaving, staying } from '../support/fakes/exits.ts';
import { openSink, type Sink } from '../support/fakes/sink.ts';

const everyExit = [...Object.keys(staying), ...Object.keys(leaving)].toSorted();

/** What a policy in the page alone cannot stop, and what the README says of it. */
const open = {
  location: 'opens another address',
  link: 'opens another address',
  'meta refresh': 'opens another address',
  'window.open': 'opens a new window',
  'link to a new tab': 'opens a new window',
  download: 'starts a download',
  preconnect: 'connects ahead of time',
  worker: 'the service worker',
} as const;

/** Both are this machine, and neither is the page's own origin. */
const names = ['127.0.0.1', 'localhost'];

interface Fixtures {
  profile: BrowserContext;
  /** Where the app on a host with headers, the one on a host without, and a page without a policy try to go. */
  guarded: Sink;
  bare: Sink;
  control: Sink;
}

const test = base.extend<Fixtures>({
  // A browser with a profile, and with QUIC: in a private window, or without it, it would not try every exit.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted
  profile: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'common-ground-exits-'));
    const args = chromiumLaunch.args?.filter((each) => each !== '--disable-quic') ?? [];
    const context = await chromium.launchPersistentContext(folder, { ...chromiumLaunch, args });
    await use(context);
    await context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  guarded: async ({}, use) => withSink(use),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  bare: async ({}, use) => withSink(use),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  control: async ({}, use) => withSink(use),
});

async function withSink(use: (sink: Sink) => Promise<void>) {
  const sink = await openSink();
  await use(sink);
  sink.stop();
}

/** Tries every exit from the page at this address, to the sink by each of these names of this machine. */
async function tryAll(
  context: BrowserContext,
  address: string,
  sink: Sink,
  ready: (page: Page) => Promise<unknown>,
  hosts: readonly string[] = names,
) {
  const outs = hosts.map((name) => sink.out(name));
  const opened = async () => {
    const page = await context.newPage();
    await page.goto(address);
    await ready(page);
    return page;
  };
  const page = await opened();
  for (const exit of Object.values(staying)) {
    for (const out of outs) await page.evaluate(exit, out).catch(() => 'refused');
  }
  // A manifest is read when someone asks whether the page can be installed.
  const session = await context.newCDPSession(page);
  await session.send('Page.getAppManifest').catch(() => 'refused');
  for (const exit of Object.values(leaving)) {
    await Promise.all(outs.map(async (out) => (await opened()).evaluate(exit, out).catch(() => 'refused')));
  }
}

/** A page of nothing, served with these headers while `use` runs. */
async function withPlainPage(headers: Record<string, string>, use: (address: string) => Promise<void>) {
  const page = '<!doctype html><title>A page without a policy</title>';
  const server = createServer((_request, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html', ...headers }).end(page),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  server.closeAllConnections();
  server.close();
}

/** The same from a page without any policy, until all of it has come through: what was tried before had more time. */
const controlRun = (context: BrowserContext, sink: Sink) =>
  withPlainPage({}, async (address) => {
    // That an exit is open is shown by one name; that it is closed, by all of them.
    await tryAll(context, address, sink, async () => {}, names.slice(0, 1));
    await expect.poll(() => everyExit.filter((exit) => !sink.reached.has(exit))).toEqual([]);
  });

/** Whether this browser holds a page to `Connection-Allowlist`: older Chromium passes over it. */
async function knowsAllowlist(context: BrowserContext, sink: Sink): Promise<boolean> {
  let isRefused = false;
  await withPlainPage({ 'Connection-Allowlist': '(response-origin)' }, async (address) => {
    const page = await context.newPage();
    await page.goto(address);
    const to = `${sink.out('127.0.0.1').http}fetch`;
    isRefused = await page.evaluate(
      (url) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => false,
          () => true,
        ),
      to,
    );
  });
  return isRefused;
}

/** The app stands, its second script has come, and the worker is there. */
async function appStands(page: Page) {
  await expect(page.getByRole('button').first()).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** The worker of the app tries to send something too. */
async function tryFromWorker(context: BrowserContext, { origin }: Server, sink: Sink) {
  const worker = context.serviceWorkers().find((each) => each.url().startsWith(origin));
  expect(worker).toBeDefined();
  const tries = names.map((name) =>
    worker?.evaluate((to) => fetch(to, { mode: 'no-cors' }).catch(() => 'refused'), `${sink.out(name).http}worker`),
  );
  await Promise.all(tries);
}

/** The exits by which something came through; a page of the sink that was opened asks for its icon besides. */
const opened = ({ reached }: Sink) => [...reached].filter((path) => path !== 'favicon.ico').toSorted();

test('no exit is open to the app on a host that sends its headers, on another those that the README names, and all to a page without a policy', async ({
  profile,
  guarded,
  bare,
  control,
}) => {
  const server = await serveBuild();
  await tryAll(profile, `${server.origin}/`, guarded, appStands);
  await tryFromWorker(profile, server, guarded);
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-bare-'));
  cpSync(builtFolder, folder, { recursive: true });
  rmSync(join(folder, '_headers'));
  const other = await serveBuild(folder);
  await tryAll(profile, `${other.origin}/`, bare, appStands);
  await tryFromWorker(profile, other, bare);
  await controlRun(profile, control);
  const isHeld = await knowsAllowlist(profile, control);
  if (!isHeld) test.info().annotations.push({ type: 'weaker', description: 'no Connection-Allowlist in this browser' });
  // Where the browser passes over that header, what is left open is what the README names, and the worker is held all the same.
  const left = isHeld ? [] : Object.keys(open).filter((exit) => exit !== 'worker');
  expect(opened(guarded), 'with headers').toEqual(left.toSorted());
  expect(opened(bare), 'without headers').toEqual(Object.keys(open).toSorted());
  expect(everyExit.length).toBeGreaterThanOrEqual(40);
  const readme = readFileSync('README.md', 'utf8').replaceAll('\n', ' ');
  for (const words of Object.values(open)) expect(readme).toContain(words);
  await Promise.all([server.stop(), other.stop()]);
  rmSync(folder, { recursive: true, force: true });
});
