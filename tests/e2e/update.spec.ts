import { fill } from '../../src/core/text/fill.ts';
import { Updates } from '../support/build/updates.ts';
import { comesUp, expect, findNew, isOnTablet, oldWorkerSleeps, secondName, test } from '../support/build/versions.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { words } from '../support/sittings/said.ts';

const { talk, home: homeWords, updates: own } = words;
const { cards } = dealt('now');

test.describe('a new version', () => {
  test.beforeEach(async ({ page, home }) => {
    await home.welcome();
    await isOnTablet(page);
  });

  test('changes nothing in a sitting, is offered on home, and comes once, when it is taken', async ({
    page,
    home,
    table,
    site,
    updates,
  }) => {
    await page.reload();
    await home.sitDownToLightTalk();
    await table.bothReady();
    site.deploy('second');
    await findNew(page);
    await expect(updates.offer).toHaveCount(0);
    await table.turn('a', cards[0]!.prompt);
    await table.turn('b', cards[0]!.prompt);
    await table.endKindly();
    await site.isOn(page, 'first');
    await home.button(talk.doneHome).first().click();
    await expect(updates.offer).toBeVisible();
    await site.isOn(page, 'first');
    const loads = updates.countLoads();
    await comesUp(page, site, 'second', () => updates.take());
    await expect(page.getByRole('link', { name: new RegExp(`, ${homeWords.progressHalf}$`) })).toHaveCount(1);
    await expect(updates.offer).toHaveCount(0);
    await updates.open();
    await expect(page.getByText(fill(own.version, { version: secondName }))).toBeVisible();
    expect(loads.count).toBe(1);
  });

  test('can be taken in the very first session, from settings, and the page stays there', async ({
    page,
    site,
    updates,
  }) => {
    await updates.open();
    site.deploy('second');
    await updates.look();
    await expect(updates.offer).toBeVisible();
    const loads = updates.countLoads();
    await comesUp(page, site, 'second', () => updates.take());
    await expect(page.getByText(fill(own.version, { version: secondName }))).toBeVisible();
    expect(loads.count).toBe(1);
  });

  test('is never taken without a touch, however often home is opened', async ({ page, home, site, updates }) => {
    site.deploy('second');
    await findNew(page);
    for (const _visit of [1, 2]) {
      await expect(updates.offer).toBeVisible();
      await updates.open();
      await expect(updates.offer).toBeVisible();
      await home.goHome();
      await page.reload();
    }
    await expect(updates.offer).toBeVisible();
    await site.isOn(page, 'first');
  });

  test('waits through a reload in the middle of a sitting', async ({ page, home, table, site }) => {
    await home.sitDownToLightTalk();
    await table.bothReady();
    site.deploy('second');
    await findNew(page);
    await page.reload();
    await table.isTurnOf('a');
    await site.isOn(page, 'first');
  });

  test('waits while a talk is open in another window, which then comes up anew once, on home', async ({
    page,
    home,
    table,
    site,
    context,
    updates,
  }) => {
    const other = await context.newPage();
    const otherUpdates = new Updates(other);
    await other.goto('./');
    await home.sitDownToLightTalk();
    await table.bothReady();
    site.deploy('second');
    await findNew(other);
    await otherUpdates.take();
    await otherUpdates.tell(own.talkElsewhere);
    await table.isTurnOf('a');
    await table.stop('a');
    await table.touch('a', words.pause.keepPlace);
    await expect(otherUpdates.offer).toBeVisible();
    const loads = updates.countLoads();
    await comesUp(other, site, 'second', () => otherUpdates.take());
    await site.isOn(page, 'second');
    // Of the two windows that begin anew, one is the first to open the shelf and shows what is on it.
    const places = async () => {
      const found = [page, other].map((each) => each.getByText(homeWords.resumeEyebrow).count());
      return (await Promise.all(found)).reduce((sum, count) => sum + count);
    };
    await expect.poll(places).toBe(1);
    expect(loads.count).toBe(1);
  });

  test('that came over a talk all the same leaves it alone until home', async ({
    page,
    home,
    table,
    site,
    updates,
  }) => {
    await home.sitDownToLightTalk();
    await table.bothReady();
    site.deploy('second');
    await findNew(page);
    const loads = updates.countLoads();
    await page.evaluate(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => document.body.classList.add('taken'));
    });
    // Said again at each try: where the old worker was put to sleep first, Chromium forgets that the new one may come.
    const comes = () =>
      page.evaluate(async () => {
        (await navigator.serviceWorker.ready).waiting?.postMessage({ type: 'SKIP_WAITING' });
      });
    const hasCome = async () => {
      await comes();
      await expect(page.locator('body')).toHaveClass(/taken/, { timeout: 1_000 });
    };
    await oldWorkerSleeps(page, hasCome, comes);
    await table.touch('a', talk.said);
    await table.isTurnOf('b');
    await site.isOn(page, 'first');
    expect(loads.count).toBe(0);
    await table.stop('a');
    await table.touch('a', words.pause.keepPlace);
    await site.isOn(page, 'second');
    await expect(page.getByText(homeWords.resumeEyebrow)).toBeVisible();
    expect(loads.count).toBe(1);
  });

  test('is offered in a window that was loaded past the copy on the tablet', async ({
    page,
    site,
    context,
    updates,
  }) => {
    const other = await context.newPage();
    await other.goto('./');
    await isOnTablet(other);
    const session = await context.newCDPSession(page);
    await session.send('Page.reload', { ignoreCache: true });
    await expect(page.getByText(homeWords.offlineReady)).toBeVisible();
    site.deploy('second');
    await findNew(page);
    await expect(updates.offer).toBeVisible();
    await comesUp(page, site, 'second', () => updates.take());
  });

  test('can be an earlier one, which works with what the later one wrote', async ({ page, home, site, updates }) => {
    site.deploy('second');
    await findNew(page);
    await comesUp(page, site, 'second', () => updates.take());
    await page.goto('./#/theTable');
    await home.answer(words.settings.pace, words.settings.longer);
    await updates.open();
    site.deploy('first');
    await updates.look();
    await expect(updates.offer).toBeVisible();
    await comesUp(page, site, 'first', () => updates.take());
    await page.goto('./#/theTable');
    await expect(page.getByRole('radio', { name: words.settings.longer })).toBeChecked();
  });
});
