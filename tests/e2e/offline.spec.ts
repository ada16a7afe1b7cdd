import { expect, test } from '../support/app.ts';
import { isOnTablet } from '../support/build/versions.ts';
import type { Home } from '../support/pages/home.ts';
import type { Table } from '../support/pages/table.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { words } from '../support/sittings/said.ts';

test.use({ offlineCopy: true });

const { home: homeWords } = words;
const { cards } = dealt('now');
const gone = /Failed to load resource|ERR_CONNECTION_REFUSED|ERR_FAILED|fetching the script/;

async function wholeSitting(home: Home, table: Table) {
  await home.sitDownToLightTalk();
  await table.bothReady();
  await table.allCards(cards);
  await table.close();
}

test('after one visit a whole sitting runs with the server gone', async ({ page, home, table, server, watched }) => {
  await page.clock.install();
  await home.welcome();
  await isOnTablet(page);
  await expect(page.getByText(homeWords.offlineReady)).toBeVisible();
  watched.expectConsole(gone);
  await server.stop();
  await page.reload();
  await home.isOpen();
  await wholeSitting(home, table);
});

test('a new tab opens with no network, at any address of the app', async ({ page, home, server, watched, context }) => {
  await home.welcome();
  await isOnTablet(page);
  watched.expectConsole(gone);
  watched.expectRequest(/\?ref=|index\.htm/);
  await server.stop();
  await page.close();
  const again = await context.newPage();
  for (const address of ['./', './?ref=https://t.co/abc.html', './index.htm']) {
    await again.goto(`${address}#/settings`);
    await expect(again.getByRole('heading', { level: 1, name: words.settings.title })).toBeVisible();
  }
});

test('a script that another page has put into the copy is never run', async ({ page, home, server, watched }) => {
  await home.welcome();
  await isOnTablet(page);
  const poisoned = await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0] ?? '');
    const scripts = (await cache.keys()).filter(({ url }) => /\/(?:start|assets\/[\w-]+)\.js/.test(url));
    const evil = () => new Response('globalThis.isEvil = true', { headers: { 'Content-Type': 'text/javascript' } });
    await Promise.all(scripts.map((each) => cache.put(each, evil())));
    return scripts.length;
  });
  expect(poisoned).toBe(3);
  await page.reload();
  await home.isOpen();
  expect(await page.evaluate(() => 'isEvil' in globalThis)).toBe(false);
  // What came from the host lies in the copy now, so it is whole again with no network.
  watched.expectConsole(gone);
  await server.stop();
  await page.reload();
  await home.isOpen();
  expect(await page.evaluate(() => 'isEvil' in globalThis)).toBe(false);
});

test('the very first page goes on when the server stops as soon as the copy is there', async ({
  page,
  home,
  table,
  server,
  watched,
}) => {
  await page.goto('./');
  await isOnTablet(page);
  watched.expectConsole(gone);
  await server.stop();
  await home.fromWelcome();
  await wholeSitting(home, table);
});

test('a page that was loaded past the copy asks to belong to it, and goes on with the server gone', async ({
  page,
  home,
  table,
  server,
  watched,
  context,
}) => {
  await home.welcome();
  await isOnTablet(page);
  const session = await context.newCDPSession(page);
  await session.send('Page.reload', { ignoreCache: true });
  await home.isOpen();
  await isOnTablet(page);
  watched.expectConsole(gone);
  await server.stop();
  await wholeSitting(home, table);
});
