import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, serveBuild, test } from '../support/app.ts';
import { builtFolder, pathsOf } from '../support/audits/watch.ts';
import { createProfile } from '../support/build/profile.ts';
import { isOnTablet } from '../support/build/versions.ts';
import { golden } from '../support/pages/copies.ts';
import type { Home } from '../support/pages/home.ts';
import { words } from '../support/sittings/said.ts';
import { putKept } from '../support/sittings/stored.ts';

const { install, settings } = words;
const gone = /Failed to load resource|ERR_CONNECTION_REFUSED|fetching the script/;

const agents = {
  iPad: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
  iPhone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
  'Firefox on Android': 'Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0',
};

async function openInstall(page: Page) {
  await page.goto('./#/install');
  await expect(page.getByRole('heading', { level: 1, name: install.title })).toBeVisible();
}

/** An iPad calls itself a Mac; the fingers its screen takes tell them apart. */
const withFingers = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'maxTouchPoints', { value: 5 });
  });

/** The browser would ask now, as Chromium does on a tablet; what it is told is counted. */
const offerByBrowser = (page: Page) =>
  page.evaluate(() => {
    const asked = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: async () => void document.body.setAttribute('data-asked', 'once'),
    });
    return !dispatchEvent(asked);
  });

test('Chromium finds nothing that stands in the way of installing it', async ({ server }) => {
  const profile = createProfile();
  const { page, context, watched } = await profile.openWhole(server.origin);
  await page.goto('./');
  await isOnTablet(page);
  const session = await context.newCDPSession(page);
  const manifest = await session.send('Page.getAppManifest');
  expect(manifest.errors).toEqual([]);
  expect(manifest.url).toContain('manifest.webmanifest');
  expect((await session.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
  expect(watched.faults).toEqual([]);
  await context.close();
  profile.remove();
});

test('where the browser asks, it is kept for a button that says why, and gone once it is installed', async ({
  page,
  home,
}) => {
  await home.welcome();
  await openInstall(page);
  await expect(page.getByText(install.menu)).toBeVisible();
  expect(await offerByBrowser(page), 'the browser keeps its own question back').toBe(true);
  await expect(page.getByText(install.why)).toBeVisible();
  await home.button(install.ask).click();
  await expect(page.locator('body[data-asked=once]')).toBeVisible();
  await expect(home.button(install.ask)).toHaveCount(0);
  await page.evaluate(() => void dispatchEvent(new Event('appinstalled')));
  await expect(page.getByText(install.isThereLine)).toBeVisible();
});

test('an app opened from the home screen says that it is there, and shows no way to it', async ({ page, home }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'standalone', { value: true });
  });
  await home.welcome();
  await openInstall(page);
  await expect(page.getByText(install.isThereLine)).toBeVisible();
  await expect(page.getByText(install.why)).toHaveCount(0);
  await expect(page.getByText(install.menu)).toHaveCount(0);
});

for (const [device, userAgent] of Object.entries(agents)) {
  test.describe(`on ${device}`, () => {
    test.use({ userAgent });
    test.beforeEach(({ page }) => withFingers(page));

    test('its page shows what to touch, in order', async ({ page, home }) => {
      await home.welcome();
      await openInstall(page);
      const { apple1, apple2, appleOpen, firefox1, firefox2, firefoxOpen } = install;
      const steps = device.startsWith('Fire') ? [firefox1, firefox2, firefoxOpen] : [apple1, apple2, appleOpen];
      const list = page.getByRole('main').getByRole('listitem');
      await expect(list).toHaveText(steps);
      await expect(list.locator('svg')).toHaveCount(steps.length);
    });
  });
}

test.describe('on an iPad', () => {
  test.use({ userAgent: agents.iPad, screen: { width: 820, height: 1180 }, deviceScaleFactor: 2 });
  test.beforeEach(({ page }) => withFingers(page));

  /** On home, with a sitting held before. */
  async function homeAfterSitting(page: Page, home: Home) {
    await home.welcome();
    await expect(page.getByText(install.line)).toHaveCount(0);
    await putKept(page, 'records', golden('held'));
    await page.reload();
    await expect(page.getByText(install.line)).toBeVisible();
  }

  test('home says one line of it after the first sitting, until that is put away for good', async ({ page, home }) => {
    await homeAfterSitting(page, home);
    await home.button(install.putAway).click();
    await expect(page.getByText(install.line)).toHaveCount(0);
    await page.reload();
    await home.isOpen();
    await expect(page.getByText(install.line)).toHaveCount(0);
  });

  test('the line on home leads to the steps themselves', async ({ page, home }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await homeAfterSitting(page, home);
    await home.button(install.show).click();
    await expect(home.title(install.title)).toBeFocused();
    await expect(page.getByText(install.apple1)).toBeInViewport();
  });

  test('the pictures it starts with are named, and are there', async ({ page, home }) => {
    await home.welcome();
    const links = page.locator('link[rel=apple-touch-startup-image]');
    await expect(links).toHaveCount(4);
    const named = await links.evaluateAll((all) => all.map((link) => `/${link.getAttribute('href')}`));
    expect(named).toEqual(expect.arrayContaining(['/start-up/1640x2360.png', '/start-up/2360x1640-evening.png']));
    expect(named.filter((path) => !pathsOf(builtFolder).has(path))).toEqual([]);
  });
});

test('the frame of the browser takes the palette that was chosen by hand', async ({ page, home }) => {
  const frame = () =>
    page.evaluate(
      () =>
        Array.from(document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')).find(
          ({ media }) => matchMedia(media).matches,
        )?.content,
    );
  const paper = { light: '#faf5ec', evening: '#171310' };
  await page.emulateMedia({ colorScheme: 'dark' });
  await home.welcome();
  expect(await frame()).toBe(paper.evening);
  await page.goto('./#/theTable');
  await home.answer(settings.look, settings.light);
  await expect.poll(frame).toBe(paper.light);
  await page.emulateMedia({ colorScheme: 'light' });
  await home.answer(settings.look, settings.evening);
  await expect.poll(frame).toBe(paper.evening);
  await home.answer(settings.look, settings.system);
  await expect.poll(frame).toBe(paper.light);
});

test.describe('in a folder of a host that sends no headers', () => {
  const inFolder = test.extend({
    offlineCopy: true,
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted
    server: async ({}, use) => {
      const host = mkdtempSync(join(tmpdir(), 'common-ground-host-'));
      cpSync(builtFolder, join(host, 'sub'), { recursive: true });
      const server = await serveBuild(host);
      await use({
        ...server,
        get asked() {
          return server.asked.map((path) => path.replace(/^\/sub\//, '/'));
        },
      });
      await server.stop();
      rmSync(host, { recursive: true, force: true });
    },
    baseURL: async ({ server }, use) => use(`${server.origin}/sub/`),
  });

  inFolder('it works with the host gone', async ({ page, home, server, watched }) => {
    watched.expectRequest(/\/sub\//);
    watched.expectConsole(gone);
    await home.welcome();
    await isOnTablet(page);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(`${server.origin}/sub/`);
    await server.stop();
    await page.reload();
    await home.isOpen();
    await home.sitDownToLightTalk();
  });
});
