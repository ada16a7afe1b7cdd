import { goneFromHost, wrongAtHost } from '../support/build/updates.ts';
import { comesUp, expect, isOnTablet, type Site, test } from '../support/build/versions.ts';
import { words } from '../support/sittings/said.ts';

const { updates: own } = words;

/** What a host may hold while a version is being put there, or where it was put there badly. */
const halves: readonly (readonly [string, (site: Site) => void])[] = [
  ['lacks a part', (site) => site.lose(site.secondScript)],
  ['still has the page of the version before', (site) => site.keepOld('index.html')],
  ['has a page in place of a part', (site) => site.answerWithPage(site.secondScript)],
];

test.describe('a new version that is half there', () => {
  test.beforeEach(async ({ page, home, watched, updates }) => {
    watched.expectConsole(goneFromHost);
    watched.expectConsole(wrongAtHost);
    watched.expectRequest(/create-app/);
    await home.welcome();
    await isOnTablet(page);
    await updates.open();
  });

  for (const [what, spoil] of halves) {
    test(`since the host ${what}, is not offered, and the old one goes on until it is whole`, async ({
      page,
      site,
      updates,
    }) => {
      site.deploy('second');
      spoil(site);
      await updates.look();
      await updates.tell(own.broken);
      await expect(updates.offer).toHaveCount(0);
      await page.reload();
      await site.isOn(page, 'first');
      await updates.isOpen();
      await expect(updates.offer).toHaveCount(0);
      site.deploy('second');
      await updates.look();
      await expect(updates.offer).toBeVisible();
      await comesUp(page, site, 'second', () => updates.take());
    });
  }

  test('is offered in the same page once it is whole', async ({ site, updates }) => {
    site.deploy('second');
    site.lose(site.secondScript);
    await updates.look();
    await updates.tell(own.broken);
    site.deploy('second');
    await updates.look();
    await expect(updates.offer).toBeVisible();
  });

  for (const [what, spoil] of [
    ['a page', (site) => site.answerWithPage('sw.js')],
    ['half a script', (site) => site.cutOff('sw.js')],
  ] satisfies typeof halves) {
    test(`with ${what} in place of the worker changes nothing`, async ({ page, site, updates }) => {
      site.deploy('second');
      spoil(site);
      await updates.look();
      await updates.tell(own.noAnswer);
      await page.reload();
      await site.isOn(page, 'first');
      await updates.isOpen();
      await expect(updates.offer).toHaveCount(0);
    });
  }
});
