import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headOf, sourceOf } from '../../scripts/build/fingerprints.mjs';
import { headersFor } from '../../scripts/build/headers.mjs';
import { shippedPackages } from '../../scripts/build/licences.mjs';
import { fill } from '../../src/core/text/fill.ts';
import { expect, type Page, test } from '../support/app.ts';
import { auditAccess } from '../support/audits/accessibility.ts';
import { auditLayout } from '../support/audits/layout-audit.ts';
import { builtFolder } from '../support/audits/watch.ts';
import { isOnTablet } from '../support/build/versions.ts';
import { words } from '../support/sittings/said.ts';

test.use({ offlineCopy: true });

const { about } = words;
const rules = readFileSync(join(builtFolder, '_headers'), 'utf8');
const policy = headersFor(rules, '/')['Content-Security-Policy'] ?? '';
/** A policy in the page cannot speak of frames around it. */
const inPage = policy.split('; ').filter((each) => !each.startsWith('frame-ancestors'));

async function openAbout(page: Page) {
  await page.goto('./#/about');
  await expect(page.getByRole('heading', { level: 1, name: about.title })).toBeVisible();
}

const section = (page: Page, title: string) =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name: title }) });

/** The storage of this page answers as told; `null` leaves the call out. */
const storageSays = (page: Page, usage: number | null, persisted: boolean | null) =>
  page.addInitScript(
    ([bytes, promise]) => {
      const answer = (value: unknown) => (value === null ? undefined : () => Promise.resolve(value));
      Object.defineProperty(navigator.storage, 'estimate', { value: answer(bytes === null ? null : { usage: bytes }) });
      Object.defineProperty(navigator.storage, 'persisted', { value: answer(promise) });
    },
    [usage, persisted] as const,
  );

test('the rule that is shown is the one in force: word for word that of the host’s headers, and said in plain words', async ({
  page,
}) => {
  await openAbout(page);
  const rule = section(page, about.ruleTitle);
  await rule.getByText(about.ruleVerbatim).click();
  await expect(rule.getByRole('listitem').locator('code')).toHaveText(inPage);
  const { ruleConnect, ruleOwn, ruleFrames, ruleForms, ruleText, ruleRest } = about;
  for (const sentence of [ruleConnect, ruleOwn, ruleFrames, ruleForms, ruleText, ruleRest])
    await expect(rule.getByText(sentence, { exact: true })).toBeVisible();
});

test('a weaker rule in the page is said to be weaker: no sentence stands there that does not hold', async ({
  page,
  server,
}) => {
  await page.route(`${server.origin}/`, async (route) => {
    const response = await route.fetch();
    const weaker = (await response.text()).replace(/connect-src &#39;none&#39;/, 'connect-src &#39;self&#39;');
    await route.fulfill({ response, body: weaker });
  });
  await openAbout(page);
  const rule = section(page, about.ruleTitle);
  await expect(rule.getByText(about.ruleForms)).toBeVisible();
  await expect(rule.getByText(about.ruleConnect)).toHaveCount(0);
});

test('the storage is told as the browser tells it', async ({ page }) => {
  await storageSays(page, 1_234_567, true);
  await openAbout(page);
  const storage = section(page, about.storageTitle);
  await expect(storage.getByText(fill(about.used, { size: '1.2 MB' }))).toBeVisible();
  await expect(storage.getByText(about.promisedYes)).toBeVisible();
});

test('a browser that promised nothing is told as that', async ({ page }) => {
  await storageSays(page, 412_000, false);
  await openAbout(page);
  const storage = section(page, about.storageTitle);
  await expect(storage.getByText(fill(about.used, { size: '412 kB' }))).toBeVisible();
  await expect(storage.getByText(about.promisedNo)).toBeVisible();
});

test('a browser that says nothing of its storage is told as that', async ({ page }) => {
  await storageSays(page, null, null);
  await openAbout(page);
  const storage = section(page, about.storageTitle);
  await expect(storage.getByText(about.usedUnsaid)).toBeVisible();
  await expect(storage.getByText(about.promisedUnsaid)).toBeVisible();
});

test('version and source are those of the list of the build', async ({ page }) => {
  await openAbout(page);
  const list = readFileSync(join(builtFolder, 'BUILD.txt'), 'utf8');
  const source = sourceOf(list) ?? 'no source in BUILD.txt';
  const build = section(page, about.buildTitle);
  await expect(build.locator('code')).toHaveText(source);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  await expect(build.getByText(fill(about.version, { version }))).toBeVisible();
  expect(headOf(list)).toBe(`# Common Ground ${version}, source ${source}\n`);
});

test('the list of the build is there to open beside the app, once the app is on the tablet too', async ({
  page,
  home,
  watched,
}) => {
  await home.welcome();
  await isOnTablet(page);
  watched.expectRequest(/BUILD\.txt/);
  await page.route('**/BUILD.txt', (route) => route.fulfill({ path: join(builtFolder, 'BUILD.txt') }));
  await page.goto('./BUILD.txt');
  await expect(page.locator('body')).toContainText(/^# Common Ground /);
});

test('what each published work found, and how far that reaches, is there to read', async ({ page }) => {
  await openAbout(page);
  const ideas = section(page, about.ideasTitle);
  await expect(ideas.getByText(about.ideasLead)).toBeVisible();
  await ideas.getByText(about.ideasOpen).click();
  await expect(ideas.getByText('It was a game, not a talk.')).toBeVisible();
});

test('the licence of everything that is carried is there to read', async ({ page }) => {
  await openAbout(page);
  const licences = section(page, about.licencesTitle);
  for (const summary of await licences.locator('summary').all()) await summary.click();
  const shown = await licences.locator('b').allTextContents();
  expect(shown.map((text) => text.split(' ')[0]).toSorted()).toEqual(shippedPackages('.'));
  await expect(licences.getByText('obtaining a copy of this software and associated')).toHaveCount(1);
  await expect(licences.getByText('SIL OPEN FONT LICENSE Version 1.1')).toBeVisible();
});

for (const [viewport, text] of [
  [{ width: 1180, height: 820 }, 100],
  [{ width: 390, height: 844 }, 200],
] as const) {
  test(`everything on it is whole and in reach at ${viewport.width} px and ${text} % text`, async ({ page, home }) => {
    await page.setViewportSize(viewport);
    await home.welcome();
    await home.button(words.home.settings).click();
    await home.answer(words.settings.text, `${text} %`);
    await openAbout(page);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await auditLayout(page)).toEqual([]);
    expect(await auditAccess(page)).toEqual([]);
  });
}
