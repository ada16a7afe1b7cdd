import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import { serveBuild } from '../support/app.ts';
import { chromiumLaunch } from '../support/build/browsers.ts';
import { slowHand } from '../support/hands/slow-hand.mjs';
import { Home } from '../support/pages/home.ts';
import { Table } from '../support/pages/table.ts';
import { dealt } from '../support/sittings/dealt.ts';

const { cards } = dealt('now');

/**
 * What Chromium asks its maker of its own accord, early or late: for its own newer version, for an account, and when a page has
 * fields to type in (their kinds and no text). No page can stop it; the README says so. ~notfound is what these tests answer.
 */
const ofTheBrowser = /(?:^|\.)(?:google|googleapis|gstatic|gvt1)\.com$|^~notfound$/;

/** The hosts in a text, each with its port where that is no usual one. */
function hostsIn(text: string): Set<string> {
  const hosts = Array.from(text.matchAll(/"host":"([^"]+)"|\b(?:https?|wss?):\/\/([\w.~-]+(?::\d+)?)/g));
  return new Set(hosts.map(([, bare = '', inAddress = bare]) => inAddress.replace(/^\w+:\/\/|:(?:80|443)$/g, '')));
}

/**
 * By the browser's own log of the network while `use` ran: the hosts that are named anywhere in it, and those that a page asked.
 * A request that the browser makes of its own accord has no page that began it.
 */
async function hostsAsked(use: (page: Page) => Promise<void>): Promise<{ all: Set<string>; byPages: Set<string> }> {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-netlog-'));
  const log = join(folder, 'net.json');
  const args = [...(chromiumLaunch.args ?? []), `--log-net-log=${log}`, '--net-log-capture-mode=Everything'];
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), { ...chromiumLaunch, args });
  await slowHand(context);
  await use(context.pages()[0] ?? (await context.newPage()));
  await context.close();
  const text = readFileSync(log, 'utf8');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  expect(text.length).toBeGreaterThan(1_000);
  const begun = text.split('\n').filter((line) => /"initiator":"(?!not an origin")/.test(line));
  const asked = begun.map((line) => /"url":"[^"]*"/.exec(line)?.[0] ?? '');
  return { all: hostsIn(text), byPages: hostsIn(asked.join('\n')) };
}

test('the browser’s own log of the network names the test’s server for a sitting, and nothing else that is not the browser’s own', async () => {
  const server = await serveBuild();
  const { all, byPages } = await hostsAsked(async (page) => {
    const [home, table] = [new Home(page), new Table(page)];
    await page.clock.install();
    await page.goto(`${server.origin}/`);
    await home.fromWelcome();
    await home.sitDownToLightTalk();
    await table.bothReady();
    await table.allCards(cards);
    await table.close();
  });
  await server.stop();
  const { host, hostname } = new URL(server.origin);
  expect([...all].filter((name) => !ofTheBrowser.test(name)).toSorted()).toEqual([hostname, host]);
  expect([...byPages]).toEqual([host]);
});

test('that log names what a page without a policy asks for, a host of the browser’s maker too', async () => {
  const { all, byPages } = await hostsAsked(async (page) => {
    await page.goto('about:blank');
    for (const host of ['elsewhere.invalid', 'fonts.googleapis.com']) {
      await page.evaluate((name) => fetch(`http://${name}/words`).catch(() => 'no such host'), host);
    }
    await page.evaluate(
      () => new Promise((over) => new WebSocket('ws://socket.invalid/').addEventListener('error', over)),
    );
  });
  expect([...all]).toEqual(expect.arrayContaining(['elsewhere.invalid', 'socket.invalid']));
  expect([...byPages]).toEqual(['elsewhere.invalid', 'fonts.googleapis.com', 'socket.invalid']);
});
