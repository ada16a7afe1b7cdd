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

test('the licence of everything that is carried is there to read', async ({ page }) => {
  await openAbout(page);
  const licences = section(page, about.licencesTitle);
  for (const summary of await licences.locator('summary').all()) await summary.click();
  const shown = await licences.locator('b').allTextContents();
  expect(shown.map((text) => text.split(' ')[0]).toSorted()).toEqual(shippedPackages('.'));
  await expect(licences.getByText('obtaining a copy of this software and associated')).toHaveCount(1);
  await expect(licences.getByText('SIL OPEN FONT LICENSE Version 1.1')).toBeVisible();
});

test('everything on it is whole and in reach, on a tablet and on a phone with large words', async ({ page, home }) => {
  await home.welcome();
  for (const [viewport, text] of [
    [{ width: 1180, height: 820 }, 100],
    [{ width: 390, height: 844 }, 200],
  ] as const) {
    await page.setViewportSize(viewport);
    await page.goto('./#/theTable');
    await home.answer(words.settings.text, `${text} %`);
    await openAbout(page);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await auditLayout(page), `${text} %`).toEqual([]);
    expect(await auditAccess(page), `${text} %`).toEqual([]);
  }
});
