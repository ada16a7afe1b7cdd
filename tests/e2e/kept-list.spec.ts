import type { Page } from '@playwright/test';
import { fill } from '../../src/core/text/fill.ts';
import { expect, test as plain } from '../support/app.ts';
import { auditAccess } from '../support/audits/accessibility.ts';
import { auditLayout } from '../support/audits/layout-audit.ts';
import { appreciationOn, noteAt, noteOn } from '../support/kept/keepsakes.ts';
import { Notes } from '../support/pages/notes.ts';
import { openAt } from '../support/pages/open-at.ts';
import { words } from '../support/sittings/said.ts';
import { type Kept, putAllKept } from '../support/sittings/stored.ts';

const { kept, settings } = words;
const many = 10_000;
const mostRows = 60;

const test = plain.extend<{ notes: Notes }>({ notes: async ({ page }, use) => use(new Notes(page)) });

const ten = [
  noteOn(1, 'The lake in autumn'),
  noteOn(2, 'שלום מהאגם'),
  ...Array.from({ length: 8 }, (_, index) => appreciationOn(index + 3, 'Thank you', Date.UTC(2026, 10, 22))),
];
const lots: readonly Kept[] = Array.from({ length: many }, (_, index) =>
  noteAt(index + 1, `Note number ${index + 1}.`),
);

/** How many rows are in the page, and the last place among them. */
const inPage = (page: Page) =>
  page
    .getByRole('list', { name: kept.shelf })
    .getByRole('listitem')
    .evaluateAll((rows) => ({
      count: rows.length,
      last: Math.max(0, ...rows.map((row) => Number(row.getAttribute('aria-posinset')))),
    }));

test('things are found as they were searched for on coming back from one of them', async ({ notes, page }) => {
  await openAt(page, 'kept', { kept: ten });
  await notes.search.fill('lake');
  await notes.rows.first().click();
  await expect(notes.field).toHaveValue('The lake in autumn');
  await notes.button(kept.done).click();
  await expect(notes.search).toHaveValue('lake');
  await expect(notes.rows).toHaveCount(1);
  await expect(notes.rows.first()).toBeFocused();
});

test('ten things are there for everyone on a phone, in either palette, at the usual and at twice the size', async ({
  notes,
  home,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt(page, 'kept', { kept: ten });
  const look = async (where: string) => {
    expect.soft(await auditAccess(page), where).toEqual([]);
    expect.soft(await auditLayout(page), where).toEqual([]);
  };
  for (const palette of ['light', 'evening'] as const) {
    for (const percent of [100, 200]) {
      await page.goto('./#/theTable');
      await home.answer(settings.look, settings[palette]);
      await home.answer(settings.text, fill(settings.textSize, { percent }));
      await page.goto('./#/kept');
      await expect(page.locator('[aria-setsize="10"]').first()).toBeVisible();
      await look(`list, ${palette}, ${percent} %`);
      await notes.begin(kept['begin-appreciation']);
      await look(`writing, ${palette}, ${percent} %`);
    }
  }
});

test.describe(`${many} notes`, () => {
  test.beforeEach(async ({ home, page }) => {
    await home.welcome();
    await putAllKept(page, 'records', lots);
    await page.reload();
    await home.openKept();
    await expect(page.locator(`[aria-setsize="${many}"]`).first()).toBeVisible();
  });

  test('never put more than a few rows into the page, and the last of them can be reached, and all are searched', async ({
    notes,
    page,
  }) => {
    const seen: number[] = [];
    for (const part of [0, 0.2, 0.45, 0.7, 0.9, 1]) {
      await page.evaluate((down) => scrollTo(0, down * document.documentElement.scrollHeight), part);
      await expect.poll(async () => (await inPage(page)).last).toBeGreaterThanOrEqual(part * many);
      const { count } = await inPage(page);
      expect(count).toBeGreaterThan(3);
      expect(count).toBeLessThan(mostRows);
      seen.push(count);
    }
    expect(seen).toHaveLength(6);
    await expect(notes.rows.filter({ hasText: 'Note number 1.' })).toBeInViewport();
    await notes.search.fill('number 1.');
    await expect(page.getByText(fill(kept.found, { count: 1_000 }))).toBeVisible();
  });

  test('are where they were on coming back from one of them', async ({ notes, page }) => {
    await page.evaluate(() => scrollTo(0, 300_000));
    await expect.poll(async () => (await inPage(page)).last).toBeGreaterThan(1_000);
    const text = await notes.rows.nth(12).textContent();
    const number = /Note number \d+\./.exec(text ?? '')?.[0] ?? '';
    const row = notes.rows.filter({ hasText: number });
    await row.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await row.click();
    await expect(notes.field).toHaveValue(number);
    await page.goBack();
    await expect(row).toBeFocused();
    await expect(row).toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('are walked through by keyboard, beyond what was in the page at first', async ({ notes, page }) => {
    await notes.rows.first().focus();
    // As fast as keys can come: no frame need lie between two of them.
    for (let tabs = 0; tabs < 40; tabs += 1) await page.keyboard.press('Tab');
    await expect(notes.rows.filter({ hasText: `Note number ${many - 40}.` })).toBeFocused();
    await page.evaluate(() => scrollTo(0, 200_000));
    await expect.poll(async () => (await inPage(page)).last).toBeGreaterThan(1_000);
    await expect(notes.rows.filter({ hasText: `Note number ${many - 40}.` })).toBeFocused();
  });
});
