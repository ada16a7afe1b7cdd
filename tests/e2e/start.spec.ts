import { formatRoute } from '../../src/core/route.ts';
import { expect, test } from '../support/app.ts';
import { makeOldest } from '../support/build/oldest-browser.ts';
import { isOnTablet } from '../support/build/versions.ts';
import { names } from '../support/pages/home.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { pageWords, words } from '../support/sittings/said.ts';

const firstScript = /assets\/index-.*\.js$/;
const secondScript = /assets\/create-app-.*\.js$/;
const broken = /Failed to load resource|Unexpected token|Unexpected end of input/;
const script = (body: string) => ({ contentType: 'text/javascript', body });

test('the page says in plain words that its first script did not come, and nothing of it before', async ({
  page,
  watched,
}) => {
  watched.expectConsole(broken);
  const asked = new Promise<() => Promise<void>>((resolve) =>
    page.route(firstScript, (route) => resolve(() => route.fulfill({ status: 404, body: '' }))),
  );
  await page.goto('./', { waitUntil: 'commit' });
  const lose = await asked;
  await expect(page.getByText(pageWords.late ?? '')).toBeHidden();
  await lose();
  await expect(page.getByText(pageWords.late ?? '')).toBeVisible();
  await expect(page.getByText(pageWords.oldTitle ?? '')).toBeHidden();
});

test('the page says so too of a first script that the browser cannot read', async ({ page, watched }) => {
  watched.expectPageError(broken);
  await page.route(firstScript, (route) => route.fulfill(script('const }')));
  await page.goto('./');
  await expect(page.getByText(pageWords.late ?? '')).toBeVisible();
});

test('the page says that scripts are switched off', async ({ browser, server }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(server.origin);
  // Playwright finds no text in it, since no browser with scripts shows any.
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.locator('noscript p')).toHaveText(pageWords.noScript ?? '');
  await expect(page.getByText(pageWords.late ?? '')).toBeHidden();
  await page.close();
});

test('a browser that is too old is told so, with what to do, and nothing takes the place of it', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'findLast'));
  await page.goto('./');
  await expect(page.getByRole('heading', { name: pageWords.oldTitle ?? '' })).toBeVisible();
  await expect(page.getByText(pageWords.old ?? '')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('a second script that is missing and one that cannot be read are told apart', async ({ page, watched }) => {
  watched.expectConsole(broken);
  await page.route(secondScript, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./');
  await expect(page.getByText(words.home.failed)).toBeVisible();
  await page.unroute(secondScript);
  await page.route(secondScript, (route) => route.fulfill(script('const }')));
  await page.getByRole('button', { name: words.home.tryAgain }).click();
  await expect(page.getByText(words.home.unreadable)).toBeVisible();
});

test.describe('with all taken away that the oldest browsers lack', () => {
  test.use({ offlineCopy: true });

  test('names are kept, a talk is held, and it stands among the days', async ({ page, context, home, table }) => {
    await makeOldest(context);
    await page.clock.install();
    await home.throughWelcome();
    await isOnTablet(page);
    expect(await page.evaluate(() => 'groupBy' in Map || 'toSorted' in [] || 'Segmenter' in Intl)).toBe(false);
    await home.sitDownToLightTalk();
    await table.bothReady();
    await table.allCards(dealt('now').cards);
    await table.close();
    await home.button(words.talk.doneHome).first().click();
    await home.openKept();
    await page.goto(`./${formatRoute({ name: 'overTime' })}`);
    await expect(page.getByRole('heading', { name: words.overTime.talks })).toBeVisible();
    await page.goto('./#/youTwo');
    await expect(page.getByRole('textbox', { name: words.welcome.nameA })).toHaveValue(names.a);
  });
});
