// node scripts/pictures/pictures.mjs [FOLDER=dist] : takes the pictures of the manifest and the README, into public/screenshots.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { generateTransparentAsset } from '@vite-pwa/assets-generator/api';
import { parse } from 'yaml';
import { serve } from '../host/serve.mjs';
import { systemBrowser } from '../test/browsers.mjs';

const root = join(import.meta.dirname, '../..');
const into = join(root, 'public', 'screenshots');
const words = parse(readFileSync(join(root, 'content', 'en', 'words.yaml'), 'utf8'));
/** A picture is only looked at in a shop window, and comes over the same line as the app. In bytes. */
const heaviest = 120_000;
/** Where the first block of a PNG says how wide it is; its height follows. */
const widthAt = 16;

/** The screens of the pictures; vite.config.ts names their sizes in pixels. */
const screens = {
  wide: { viewport: { width: 1180, height: 820 } },
  narrow: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5 },
};

mkdirSync(into, { recursive: true });
const { port, stop } = await serve(process.argv[2] ?? join(root, 'dist'));
const own = existsSync(chromium.executablePath()) ? undefined : systemBrowser('chromium');
const browser = await chromium.launch(own === undefined ? { channel: 'chromium' } : { executablePath: own });
try {
  for (const [name, screen] of Object.entries(screens)) {
    const page = await browser.newPage({ ...screen, colorScheme: 'light', locale: 'en-GB', serviceWorkers: 'block' });
    await page.clock.install({ time: new Date('2026-11-23T10:00:00') });
    await page.goto(`http://127.0.0.1:${port}/`);
    await welcome(page);
    await picture(page, `home-${name}`);
    await toFirstTurn(page);
    await picture(page, `talk-${name}`);
    await page.close();
  }
} finally {
  await browser.close();
  await stop();
}

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

function touch(page, name) {
  return page.getByRole('button', { name, exact: true }).first().click();
}

async function picture(page, name) {
  await page.evaluate(() => document.activeElement?.blur());
  await page.mouse.move(0, 0);
  const shot = await page.screenshot();
  const size = { width: shot.readUInt32BE(widthAt), height: shot.readUInt32BE(widthAt + 4) };
  const outputOptions = { palette: true, quality: 97, dither: 1, compressionLevel: 9, effort: 10 };
  const small = await generateTransparentAsset('png', shot, size, { padding: 0, outputOptions });
  const { size: bytes } = await small.toFile(join(into, `${name}.png`));
  console.log(`${name}.png: ${bytes} bytes`);
  if (bytes > heaviest) throw new Error(`${name}.png has more than ${heaviest} bytes`);
}
