// npm run pictures : takes the pictures of the manifest and the README from dist, into public/screenshots and content/pictures.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, devices } from '@playwright/test';
import { generateTransparentAsset } from '@vite-pwa/assets-generator/api';
import { parse } from 'yaml';
import { slowHand } from '../../tests/support/hands/slow-hand.mjs';
import { serve } from '../host/serve.mjs';
import { systemBrowser } from '../test/browsers.mjs';

const root = join(import.meta.dirname, '../..');
const words = parse(readFileSync(join(root, 'content', 'en', 'words.yaml'), 'utf8'));
/** The most that one picture may weigh, in bytes, since it comes over the same line as the app. */
const heaviest = 150_000;
/** The paper around what a picture of the README shows, in px. */
const margin = 28;
/** The byte of a PNG that begins its width; its height follows. */
const widthAt = 16;

/** The screens of the manifest's pictures; vite.config.ts names their sizes in pixels. */
const screens = {
  wide: { viewport: { width: 1180, height: 820 } },
  narrow: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5 },
};
/** The tablet of the README's pictures, on which nothing is kept yet. */
const tablet = { viewport: { width: 820, height: 1180 }, hasTouch: true, userAgent: devices['iPad Pro 11']?.userAgent };

const { port, stop } = await serve(join(root, 'dist'));
const own = existsSync(chromium.executablePath()) ? undefined : systemBrowser('chromium');
const browser = await chromium.launch(own === undefined ? { channel: 'chromium' } : { executablePath: own });
try {
  for (const [name, screen] of Object.entries(screens)) {
    const page = await open(screen);
    await page.clock.install({ time: new Date('2026-11-23T10:00:00') });
    await page.goto('./');
    await welcome(page);
    await takeScreen(page, `home-${name}`);
    await toFirstTurn(page);
    await takeScreen(page, `talk-${name}`);
    await page.close();
  }
  const page = await open(tablet);
  await page.addInitScript(() => localStorage.setItem('first-paint', 'yes light 100'));
  await page.goto('./#/settings');
  await takeSection(page, 'home-screen', words.install.title);
  await page.goto('./#/about');
  await takeSection(page, 'about', words.about.ruleTitle);
} finally {
  await browser.close();
  await stop();
}

/** @param {import('@playwright/test').BrowserContextOptions} screen */
async function open(screen) {
  const look = /** @type {const} */ ({ colorScheme: 'light', locale: 'en-GB', serviceWorkers: 'block' });
  const page = await browser.newPage({ ...look, ...screen, baseURL: `http://127.0.0.1:${port}/` });
  await slowHand(page);
  return page;
}

/** @param {import('@playwright/test').Page} page */
async function welcome(page) {
  const { home, welcome: own } = words;
  await touch(page, home.begin);
  await touch(page, own.next);
  await touch(page, own.next);
  await page.getByRole('textbox', { name: own.nameA }).fill('Mira');
  await page.getByRole('textbox', { name: own.nameB }).fill('Jon');
  await touch(page, own.next);
  await page.getByRole('radio', { name: own.facing }).check();
  await touch(page, own.done);
  await page.getByRole('button', { name: home.settings }).waitFor();
}

/** @param {import('@playwright/test').Page} page */
async function toFirstTurn(page) {
  const { home, forecast, talk } = words;
  await touch(page, home.lightStart);
  await page.getByRole('radio', { name: 'Mira' }).check();
  await page.getByRole('checkbox', { name: forecast.confirm }).check();
  await touch(page, forecast.start);
  await touch(page, talk.readyOne);
  await touch(page, talk.start);
  await page.getByRole('button', { name: talk.said }).waitFor();
  // The line of the turn runs by itself; the page anew shows it where the clock says.
  await page.clock.fastForward(50_000);
  await page.reload();
  await page.getByRole('button', { name: talk.said }).waitFor();
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 */
function touch(page, name) {
  return page.getByRole('button', { name, exact: true }).first().click();
}

/**
 * Takes the whole screen, for the manifest: in few colours, since it is only looked at in a shop window.
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 */
async function takeScreen(page, name) {
  await rest(page);
  await page.mouse.move(0, 0);
  const shot = await page.screenshot();
  const size = { width: shot.readUInt32BE(widthAt), height: shot.readUInt32BE(widthAt + 4) };
  const outputOptions = { palette: true, quality: 97, dither: 1, compressionLevel: 9, effort: 10 };
  const small = await generateTransparentAsset('png', shot, size, { padding: 0, outputOptions });
  write('public/screenshots', name, await small.toBuffer());
}

/**
 * Takes the section under a heading, for the README.
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 * @param {string} title
 */
async function takeSection(page, name, title) {
  const section = page.locator('section', { has: page.getByRole('heading', { level: 2, name: title }) });
  await section.waitFor();
  await rest(page);
  await page.evaluate(() => scrollTo(0, 0));
  const box = await section.boundingBox();
  if (box === null) throw new Error(`${title} is not on the page`);
  const { x, y, width, height } = box;
  const clip = { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
  write('content/pictures', name, await page.screenshot({ clip, fullPage: true }));
}

/**
 * Lets the letters come, and takes the mark of the focus from the page.
 * @param {import('@playwright/test').Page} page
 */
async function rest(page) {
  await page.evaluate(async () => {
    await document.fonts.ready;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}

/**
 * @param {string} folder from the repository
 * @param {string} name
 * @param {Uint8Array} picture
 */
function write(folder, name, picture) {
  if (picture.length > heaviest) throw new Error(`${name}.png has more than ${heaviest} bytes`);
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, `${name}.png`), picture);
  console.log(`${folder}/${name}.png: ${picture.length} bytes`);
}
