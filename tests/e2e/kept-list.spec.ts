import type { Page } from '@playwright/test';
import { fill } from '../../src/core/text/fill.ts';
import { recordOf } from '../../src/storage/formats/keepsake-formats.ts';
import { expect, test as plain } from '../support/app.ts';
import { auditAccess } from '../support/audits/accessibility.ts';
import { auditLayout } from '../support/audits/layout-audit.ts';
import { agreed } from '../support/pages/agreed.ts';
import type { Home } from '../support/pages/home.ts';
import { idAt, Notes, noteAt } from '../support/pages/notes.ts';
import { words } from '../support/sittings/said.ts';
import { type Kept, putAllKept } from '../support/sittings/stored.ts';

const { kept, settings } = words;
const many = 10_000;
const mostRows = 60;

const test = plain.extend<{ notes: Notes }>({ notes: async ({ page }, use) => use(new Notes(page)) });

const agreement = recordOf({
  kind: 'agreement',
  body: {
    id: idAt(2),
    act: 'Tea on Sundays',
    who: 'both',
    startOn: Date.UTC(2026, 10, 20),
    reviewOn: Date.UTC(2026, 10, 30),
    touched: { a: false, b: false },
    stage: 'offered',
    changes: [],
    on: Date.UTC(2026, 10, 20),
    rev: 1,
    sitting: null,
  },
});
const appreciation = recordOf({
  kind: 'appreciation',
  body: { id: idAt(3), text: 'Merci, Zoë', on: Date.UTC(2026, 10, 21), rev: 1, sitting: null, from: 'a' },
});
const few: readonly Kept[] = [noteAt(1, 'The lake in autumn'), agreement, appreciation, noteAt(4, 'שלום מהאגם')];
const ten: readonly Kept[] = [
  ...few,
  ...Array.from({ length: 6 }, (_, index) =>
    recordOf({
      kind: 'appreciation',
      body: { id: idAt(index + 5), text: 'Thank you', on: Date.UTC(2026, 10, 22), rev: 1, sitting: null, from: 'both' },
    }),
  ),
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

/** The list of a tablet on which these things are kept. */
async function openOn(page: Page, home: Home, all: readonly Kept[]) {
  await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
  await home.welcome();
  await putAllKept(page, 'records', all);
  await page.reload();
  await home.openKept();
}

test.describe('a few things', () => {
  test.beforeEach(({ home, page }) => openOn(page, home, few));

  test('stand in one list, the newest first, each with its kind, its day and its words', async ({ notes }) => {
    await expect(notes.rows).toHaveText([
      /Note.*שלום מהאגם/,
      /Appreciation.*Saturday 21 November.*Merci, Zoë/,
      new RegExp(`${kept.offered}.*Friday 20 November.*Tea on Sundays`),
      /Note.*The lake in autumn/,
    ]);
  });

  test('are searched, and nothing is printed while no agreement holds', async ({ notes, page }) => {
    await expect(notes.rows).toHaveCount(4);
    await notes.search.fill('tea');
    await expect(notes.rows).toHaveText([/Tea on Sundays/]);
    await expect(page.getByRole('link', { name: kept.storage })).toBeVisible();
    await expect(page.getByRole('link', { name: kept.print })).toHaveCount(0);
  });
});

test('two things are not searched, and three are', async ({ home, notes, page }) => {
  await openOn(page, home, few.slice(0, 2));
  await expect(notes.rows).toHaveCount(2);
  await expect(notes.search).toHaveCount(0);
  await notes.begin();
  await notes.write('A third');
  await notes.button(kept.done).click();
  await expect(notes.search).toBeVisible();
});

test('each agreement says where it stands, and what holds can be printed', async ({ home, notes, page }) => {
  const unsaid = { changes: [], touched: { a: false, b: false } };
  const held = (place: number, daysAgo: number, changes: object = {}) =>
    recordOf({ kind: 'agreement', body: { ...agreed(place, daysAgo), ...changes } });
  await openOn(page, home, [
    held(1, 3, { stage: 'writing', ...unsaid }),
    held(2, 3, { stage: 'offered', ...unsaid }),
    held(3, 3),
    held(4, 14),
  ]);
  await expect(notes.rows).toHaveText([
    new RegExp(kept.due),
    new RegExp(kept.holds),
    new RegExp(kept.offered),
    new RegExp(kept.written),
  ]);
  await page.getByRole('link', { name: kept.print }).click();
  await expect(home.title(words.agreements.title)).toBeVisible();
});

test.describe('ten things', () => {
  test.beforeEach(({ home, page }) => openOn(page, home, ten));

  test('that were all of one kind and are gone leave no word of a search', async ({ home, notes, page }) => {
    await home.answer(kept.show, kept['all-agreement']);
    await notes.rows.first().click();
    await notes.button(kept.takeAway).click();
    await notes.button(kept.toList).click();
    await home.answer(kept.show, kept['all-note']);
    await expect(notes.rows).toHaveCount(2);
    await home.answer(kept.show, kept['all-agreement']);
    await expect(page.getByText(kept['none-agreement'])).toBeVisible();
    await expect(page.getByText(kept.nothingFound)).toHaveCount(0);
  });

  test('are narrowed down to a kind', async ({ notes, home, page }) => {
    await home.answer(kept.show, kept['all-agreement']);
    await expect(notes.rows).toHaveText([/Tea on Sundays/]);
    await expect(page.getByRole('status').filter({ hasText: fill(kept.found, { count: 1 }) })).toBeVisible();
    await home.answer(kept.show, kept['all-note']);
    await expect(notes.rows).toHaveCount(2);
  });

  test('are found by any of their words, with or without accents, as one types', async ({ notes, page }) => {
    await notes.search.pressSequentially('zoe');
    await expect(notes.rows).toHaveText([/Merci, Zoë/]);
    await notes.search.fill('AUTUMN lake');
    await expect(notes.rows).toHaveText([/The lake in autumn/]);
    await notes.search.fill('האגם');
    await expect(notes.rows).toHaveCount(1);
    await notes.search.fill('mountain');
    await expect(page.getByText(kept.nothingFound)).toBeVisible();
    await expect(notes.rows).toHaveCount(0);
  });

  test('are found as they were searched for on coming back from one of them', async ({ notes }) => {
    await notes.search.fill('lake');
    await notes.rows.first().click();
    await expect(notes.field).toHaveValue('The lake in autumn');
    await notes.button(kept.done).click();
    await expect(notes.search).toHaveValue('lake');
    await expect(notes.rows).toHaveCount(1);
    await expect(notes.rows.first()).toBeFocused();
  });

  for (const palette of ['light', 'evening'] as const) {
    for (const percent of [100, 200]) {
      test(`are there for everyone, on a phone, in the ${palette} palette, at ${percent} %`, async ({
        notes,
        home,
        page,
      }) => {
        await page.setViewportSize({ width: 390, height: 844 });
        await page.goto('./#/settings');
        await home.answer(settings.look, settings[palette]);
        await home.answer(settings.text, fill(settings.textSize, { percent }));
        await page.goto('./#/kept');
        await expect(page.locator('[aria-setsize="10"]').first()).toBeVisible();
        expect.soft(await auditAccess(page)).toEqual([]);
        expect.soft(await auditLayout(page)).toEqual([]);
        await notes.begin(kept['begin-appreciation']);
        await notes.write('A word');
        expect.soft(await auditAccess(page)).toEqual([]);
        expect.soft(await auditLayout(page)).toEqual([]);
      });
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

  test('never put more than a few rows into the page, and the last of them can be reached', async ({ notes, page }) => {
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

  test('are all searched', async ({ notes }) => {
    await notes.search.fill('number 1.');
    await expect(notes.page.getByText(fill(kept.found, { count: 1_000 }))).toBeVisible();
  });
});
