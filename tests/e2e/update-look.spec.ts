import { goneFromHost } from '../support/build/updates.ts';
import { expect, isOnTablet, test } from '../support/build/versions.ts';
import { words } from '../support/sittings/said.ts';

const { updates: own } = words;
const hour = 60 * 60_000;

test.describe('where there is no answer', () => {
  for (const [what, lose] of [
    ['the worker is gone from the site', 'file'],
    ['the site is gone', 'server'],
  ] as const) {
    test(`since ${what}, the app goes on, and is not thrown away to be loaded anew`, async ({
      page,
      home,
      server,
      site,
      watched,
      updates,
    }) => {
      await home.welcome();
      await isOnTablet(page);
      watched.expectConsole(goneFromHost);
      if (lose === 'file') site.lose('sw.js');
      else await server.stop();
      await updates.open();
      for (const button of [own.look, own.repair]) {
        await home.button(button).click();
        await updates.tell(own.noAnswer);
        await page.reload();
        await updates.isOpen();
      }
      await home.goHome();
    });
  }
});

test('loading the app anew takes the copy away, and nothing that is kept', async ({ page, home, updates }) => {
  await home.welcome();
  await isOnTablet(page);
  await page.goto('./#/theTable');
  await home.answer(words.settings.pace, words.settings.longer);
  await updates.open();
  await page.evaluate(async () => {
    const [name] = await caches.keys();
    await (await caches.open(name!)).put('planted', new Response('old'));
    await (await caches.open('of another app')).put('planted', new Response('theirs'));
  });
  const loaded = page.waitForEvent('load');
  await home.button(own.repair).click();
  await loaded;
  await isOnTablet(page);
  await page.goto('./#/theTable');
  await expect(page.getByRole('radio', { name: words.settings.longer })).toBeChecked();
  await page.goto('./#/youTwo');
  await expect(page.getByRole('textbox', { name: words.welcome.nameA })).toHaveValue('Mira');
  const left = await page.evaluate(async () => {
    const found = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).match('planted')),
    );
    return Promise.all(found.map((each) => each?.text()));
  });
  expect(left.filter((text) => text !== undefined)).toEqual(['theirs']);
});

test.describe('looking for a new version', () => {
  test.beforeEach(async ({ page, home }) => {
    await page.clock.install({ time: Date.parse('2026-11-23T10:00:00+01:00') });
    await home.welcome();
    await isOnTablet(page);
  });

  test('happens by itself at most once a day', async ({ page, site, updates }) => {
    const before = site.workerAsked();
    await updates.comeBack();
    await page.clock.fastForward(23 * hour);
    await updates.comeBack();
    await page.clock.fastForward(hour);
    await updates.comeBack();
    await updates.comeBack();
    await expect.poll(site.workerAsked).toBe(before + 1);
    await updates.comeBack();
    await updates.open();
    await updates.look();
    await updates.tell(own.newest);
    expect(site.workerAsked()).toBeLessThanOrEqual(before + 2);
  });

  test('can be switched off; then it happens by hand alone, and home says nothing', async ({
    page,
    home,
    site,
    updates,
  }) => {
    const before = site.workerAsked();
    await updates.open();
    await page.getByRole('checkbox', { name: own.switch }).uncheck();
    await page.clock.fastForward(30 * hour);
    await updates.comeBack();
    site.deploy('second');
    await updates.look();
    await expect(updates.offer).toBeVisible();
    expect(site.workerAsked()).toBe(before + 1);
    await home.goHome();
    await expect(updates.offer).toHaveCount(0);
    await site.isOn(page, 'first');
  });

  test('finds nothing where there is nothing newer, and says so', async ({ updates }) => {
    await updates.open();
    await updates.look();
    await updates.tell(own.newest);
    await expect(updates.offer).toHaveCount(0);
  });
});
