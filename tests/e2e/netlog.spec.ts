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
 * What Chromium asks of its own accord when a page has fields to type in: their kinds and no text. No page can stop it;
 * the README says so.
 */
const ofTheBrowser = ['content-autofill.googleapis.com'];

/** The hosts that a browser asked for while `use` ran, by its own log of the network, with the port where it is there. */
async function hostsAsked(use: (page: Page) => Promise<void>): Promise<Set<string>> {
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
  const hosts = Array.from(text.matchAll(/"host":"([^"]+)"|\b(?:https?|wss?):\/\/([\w.-]+(?::\d+)?)/g));
  return new Set(hosts.map(([, bare = '', inAddress = bare]) => inAddress.replace(/^\w+:\/\/|:(?:80|443)$/g, '')));
}

test('the browser’s own log of the network names the test’s server for a sitting, and nothing else that an empty page has not', async () => {
  const server = await serveBuild();
  const empty = await hostsAsked(async (page) => void (await page.goto('about:blank')));
  const sitting = await hostsAsked(async (page) => {
    const [home, table] = [new Home(page), new Table(page)];
    await page.goto(`${server.origin}/`);
    await home.fromWelcome();
    await home.sitDownToLightTalk();
    await table.bothReady();
    for (const [index, card] of cards.entries()) {
      if (index > 0) await table.check({ a: 'checkGoOn', b: 'checkGoOn' });
      await table.card(card.prompt, card.speakers);
    }
    await table.close();
  });
  await server.stop();
  const more = [...sitting].filter((host) => !empty.has(host) && !ofTheBrowser.includes(host));
  const { host, hostname } = new URL(server.origin);
  expect(more.toSorted()).toEqual([hostname, host]);
});

test('that log names a host that a page without a policy asks for', async () => {
  const asked = await hostsAsked(async (page) => {
    await page.goto('about:blank');
    await page.evaluate(() => fetch('http://elsewhere.invalid/words').catch(() => 'no such host'));
    await page.evaluate(
      () => new Promise((over) => new WebSocket('ws://socket.invalid/').addEventListener('error', over)),
    );
  });
  expect([...asked]).toEqual(expect.arrayContaining(['elsewhere.invalid', 'socket.invalid']));
});
