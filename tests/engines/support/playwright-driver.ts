import { renameSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type BrowserType,
  type Download,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';
import { watch } from '../../support/audits/watch.ts';
import { slowHand } from '../../support/hands/slow-hand.mjs';
import { type Driver, patienceMs, type Site, type Target } from './driver.ts';
import { fileOf, filesOf } from './handed-over.ts';
import { killAll, processesOf } from './processes.ts';

type Options = Parameters<BrowserType['launchPersistentContext']>[1];

const table = { width: 1180, height: 820 };

/** A browser that Playwright drives, on a profile in a folder. */
export async function openByPlaywright(
  browser: BrowserType,
  options: Options,
  profile: string,
  site: Site,
): Promise<Driver> {
  const baseURL = `${site.origin}/`;
  const context = await browser.launchPersistentContext(profile, { ...options, viewport: table, baseURL });
  const driver = await drive(context, site);
  context.pages()[0]?.on('download', (file) => void save(file, profile));
  return { ...driver, handedOver: () => fileOf(profile), kill: () => kill(context, profile) };
}

/** A page of a browser that is open already, which remembers nothing of its other pages; it cannot be killed alone. */
export async function visitByPlaywright(browser: Browser, options: BrowserContextOptions, site: Site): Promise<Driver> {
  const context = await browser.newContext({ ...options, viewport: table, baseURL: `${site.origin}/` });
  const alone = () => Promise.reject(new Error('this takes a browser of its own'));
  return { ...(await drive(context, site)), handedOver: alone, kill: alone };
}

async function drive(context: BrowserContext, { origin, folder }: Site): Promise<Omit<Driver, 'handedOver' | 'kill'>> {
  context.setDefaultTimeout(patienceMs);
  await slowHand(context);
  const { faults } = await watch(context, origin, folder);
  const page = context.pages()[0] ?? (await context.newPage());
  const browser = context.browser();
  const name = browser?.browserType().name() ?? '';
  const hands = handsAndEyes(page);
  return {
    version: `${name.charAt(0).toUpperCase()}${name.slice(1)} ${browser?.version() ?? ''}`,
    ...hands,
    hasWorker: () => hands.until(() => navigator.serviceWorker.controller !== null),
    letWorkersRest: () => letWorkersRest(page, name),
    faults: () => faults,
    close: () => context.close(),
  };
}

/** The part of a driver that needs the page alone. */
type HandsAndEyes = Omit<
  Driver,
  'version' | 'handedOver' | 'letWorkersRest' | 'hasWorker' | 'faults' | 'close' | 'kill'
>;

function handsAndEyes(page: Page): HandsAndEyes {
  return {
    goto: async (path) => void (await page.goto(`./${path}`)),
    reload: async () => void (await page.reload()),
    tap: (target) => locate(page, target).click(),
    async type(field, text) {
      const place = page.getByRole('textbox', { name: field, exact: true });
      await expect(place).toHaveValue('');
      await place.pressSequentially(text);
    },
    choose: (file) => page.locator('input[type=file]').setInputFiles(file),
    sees: (target) => expect(locate(page, target)).toBeVisible({ timeout: patienceMs }),
    misses: (target) => expect(locate(page, target)).toHaveCount(0, { timeout: patienceMs }),
    shows: async (target) => (await locate(page, target).count()) > 0,
    // Playwright has its own names for what can go over; ours are fewer.
    run: (inPage, given) => page.evaluate(inPage as never, given as never),
    until: (inPage, given) =>
      expect
        .poll(() => page.evaluate(inPage as never, given as never).catch(() => false), { timeout: patienceMs })
        .toBe(true),
  };
}

/** The first visible element that matches the target. */
function locate(page: Page, target: Target): Locator {
  const { within } = target;
  const scope = within === undefined ? page : page.getByRole(within.role, { name: within.name, exact: true });
  const all =
    'role' in target
      ? scope.getByRole(target.role, { name: target.name, exact: true })
      : scope.getByText(target.text, { exact: true });
  return all.filter({ visible: true }).first();
}

/** Saves a download under another name and renames it at the end, so that its own name means that it is complete. */
async function save(file: Download, profile: string) {
  const arriving = join(profile, 'arriving');
  await file.saveAs(arriving);
  renameSync(arriving, join(filesOf(profile), file.suggestedFilename()));
}

async function letWorkersRest(page: Page, engine: string) {
  if (engine !== 'chromium') return;
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

async function kill(context: BrowserContext, profile: string) {
  const gone = new Promise((resolve) => context.once('close', resolve));
  await killAll(processesOf(profile));
  await gone;
}
