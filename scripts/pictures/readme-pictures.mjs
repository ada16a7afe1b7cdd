// node scripts/pictures/readme-pictures.mjs [FOLDER=dist] : takes the pictures of the README's steps, into content/pictures.
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, devices } from '@playwright/test';
import { parse } from 'yaml';
import { serve } from '../host/serve.mjs';
import { systemBrowser } from '../test/browsers.mjs';

const root = join(import.meta.dirname, '../..');
const into = join(root, 'content', 'pictures');
const words = parse(readFileSync(join(root, 'content', 'en', 'words.yaml'), 'utf8'));
/** In bytes: a README is read over slow lines too. */
const heaviest = 150_000;
/** Paper around what is shown, in px. */
const margin = 28;

mkdirSync(into, { recursive: true });
const { port, stop } = await serve(process.argv[2] ?? join(root, 'dist'));
const own = existsSync(chromium.executablePath()) ? undefined : systemBrowser('chromium');
const browser = await chromium.launch(own === undefined ? { channel: 'chromium' } : { executablePath: own });
try {
  const { userAgent } = devices['iPad Pro 11'];
  const look = { colorScheme: 'light', locale: 'en-GB', viewport: { width: 820, height: 1180 }, hasTouch: true };
  const page = await browser.newPage({ ...look, userAgent, baseURL: `http://127.0.0.1:${port}/` });
  await page.addInitScript(() => localStorage.setItem('first-paint', 'yes light 100'));
  await page.goto('./#/settings');
  await picture(page, 'home-screen', sectionOf(page, words.install.title));
  await page.goto('./#/about');
  await picture(page, 'about', sectionOf(page, words.about.ruleTitle));
} finally {
  await browser.close();
  await stop();
}

function sectionOf(page, title) {
  return page.locator('section', { has: page.getByRole('heading', { level: 2, name: title }) });
}

async function picture(page, name, place) {
  const file = join(into, `${name}.png`);
  await page.evaluate(() => document.fonts.ready.then(() => document.activeElement?.blur()));
  await place.waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  const { x, y, width, height } = await place.boundingBox();
  const clip = { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
  await page.screenshot({ path: file, clip, fullPage: true });
  const { size } = statSync(file);
  console.log(`${name}.png: ${size} bytes`);
  if (size > heaviest) throw new Error(`${name}.png has more than ${heaviest} bytes`);
}
