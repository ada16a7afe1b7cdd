import { expect, type Page, serveBuild, test } from '../support/app.ts';
import { dealt } from '../support/dealt.ts';
import type { Home } from '../support/home.ts';
import { words } from '../support/said.ts';
import type { Table } from '../support/table.ts';
import { secondTitle, secondVersion } from '../support/versions.ts';

const { talk, home: homeWords } = words;
const { cards } = dealt('now');
const gone = /Failed to load resource|ERR_CONNECTION_REFUSED|fetching the script/;

const isOnTablet = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

/**
 * The page comes up in the second version. A browser under test keeps a worker running that it would otherwise put to
 * sleep when it is idle, and the old one then holds the new one back: so the old one is put to sleep here.
 */
async function becomesSecond(page: Page) {
  const session = await page.context().newCDPSession(page);
  const inUse = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, status } of versions) if (status === 'activated') inUse.add(versionId);
  });
  await session.send('ServiceWorker.enable');
  await expect(async () => {
    for (const versionId of inUse) await session.send('ServiceWorker.stopWorker', { versionId });
    await expect(page).toHaveTitle(secondTitle, { timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
}

async function wholeSitting(home: Home, table: Table) {
  await home.sitDownToCheckIn();
  await table.bothReady();
  for (const [index, card] of cards.entries()) {
    if (index > 0) await table.check({ a: 'checkGoOn', b: 'checkGoOn' });
    await table.card(card.prompt, card.speakers);
  }
  await table.close();
}

test('after one visit a whole sitting runs with the server gone', async ({ page, home, table, server, watched }) => {
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
  await server.stop();
  await page.close();
  const again = await context.newPage();
  await again.goto('./#/settings');
  await expect(again.getByRole('heading', { level: 1, name: words.settings.title })).toBeVisible();
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

test('a browser that refuses the offline copy still opens the table', async ({ page, home, table }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('not allowed', 'SecurityError'));
  });
  await home.welcome();
  await home.sitDownToCheckIn();
  await table.bothReady();
  await table.offers(cards[0]!.prompt);
});

test.describe('a new version', () => {
  const second = { ...secondVersionLater() };
  test.beforeEach(async ({ page, home, table, server }) => {
    await home.welcome();
    await isOnTablet(page);
    await home.sitDownToCheckIn();
    await table.bothReady();
    await table.show('a');
    await server.stop();
    await second.serve(server.origin);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
  });
  test.afterEach(() => second.stop());

  test('waits through the whole sitting and is taken on home', async ({ page, home, table }) => {
    await table.turn('a', cards[0]!.prompt);
    await table.touch('b', talk.swapStart);
    await table.turn('b', cards[0]!.prompt);
    await table.check({ a: 'checkEnough', b: 'checkGoOn' });
    await table.close();
    await expect(page).toHaveTitle(words.common.app);
    await home.button(talk.doneHome).click();
    await becomesSecond(page);
    await home.isOpen();
    await expect(page.getByRole('link', { name: homeWords.progressWhole })).toHaveCount(1);
  });

  test('waits through a reload in the middle of a sitting', async ({ page, table }) => {
    await page.reload();
    await table.isTurnOf('a');
    await expect(page).toHaveTitle(words.common.app);
    await table.touch('a', talk.said);
    await expect(table.line(talk.swapTitle)).toBeVisible();
    await expect(page).toHaveTitle(words.common.app);
  });

  test('taken in another tab, it leaves the sitting in this one alone', async ({ page, table, context }) => {
    const other = await context.newPage();
    await other.goto('./');
    await becomesSecond(other);
    await table.isTurnOf('a');
    await table.touch('a', talk.said);
    await expect(table.line(talk.swapTitle)).toBeVisible();
    await expect(page).toHaveTitle(words.common.app);
  });
});

/** The second version, made when it is first served and in place of the first one. */
function secondVersionLater() {
  let version: ReturnType<typeof secondVersion> | null = null;
  let server: Awaited<ReturnType<typeof serveBuild>> | null = null;
  return {
    async serve(origin: string) {
      version = secondVersion();
      server = await serveBuild(version.folder, Number(new URL(origin).port));
    },
    async stop() {
      await server?.stop();
      version?.remove();
    },
  };
}
