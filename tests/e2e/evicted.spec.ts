import { fill } from '../../src/core/text/fill.ts';
import { expect, type Page, test } from '../support/app.ts';
import { contentOf, oneOfEach, Storage } from '../support/pages/copies.ts';
import { Home } from '../support/pages/home.ts';
import { words } from '../support/sittings/said.ts';
import { readKept } from '../support/sittings/stored.ts';

const { storage, home: homeWords } = words;

/** A tablet with something on its shelf, and the text of a copy of it. */
async function kept(page: Page) {
  await new Home(page).throughWelcome();
  const own = new Storage(page);
  await own.open();
  await own.fill(oneOfEach);
  const { text } = await own.save();
  return { own, text };
}

/** Does something to the browser's storage while no page of the app is open. */
async function between(page: Page, change: () => unknown) {
  await page.goto('./mark.svg');
  await page.evaluate(change);
}

const deleteDatabase = () =>
  new Promise((resolve) => {
    indexedDB.deleteDatabase('common-ground').onsuccess = resolve;
  });

test('where the browser removed what was kept, home says so and a copy brings it back', async ({ page }) => {
  const { own, text } = await kept(page);
  const before = await readKept(page);
  await between(page, deleteDatabase);
  await page.goto('./');
  await own.says(storage.loss);
  await expect(page.getByText(homeWords.newcomer)).toHaveCount(0);
  await page.reload();
  await own.says(storage.loss);
  await own.button(storage.lossBring).click();
  await expect(page.getByRole('heading', { name: storage.lossTitle })).toBeVisible();
  await own.choose(text);
  await own.button(storage.bringBack).click();
  await expect(page.getByRole('heading', { name: storage.lossTitle })).toHaveCount(0);
  expect(contentOf((await readKept(page)).records)).toEqual(contentOf(before.records));
  await page.getByRole('link', { name: words.common.home, exact: true }).click();
  await expect(page.getByText(storage.loss)).toHaveCount(0);
  await between(page, deleteDatabase);
  await page.goto('./');
  await own.says(storage.loss);
});

test('the word of a loss can be put away for good', async ({ page }) => {
  const { own } = await kept(page);
  await between(page, deleteDatabase);
  await page.goto('./');
  await own.button(storage.lossAway).click();
  await expect(page.getByText(storage.loss)).toHaveCount(0);
  await page.reload();
  await new Home(page).isOpen();
  await expect(page.getByText(storage.loss)).toHaveCount(0);
});

test('where only the small storage was cleared, everything opens as always', async ({ page }) => {
  const { own } = await kept(page);
  const before = await readKept(page);
  await between(page, () => localStorage.clear());
  await page.goto('./');
  await new Home(page).isOpen();
  await expect(page.getByText(storage.loss)).toHaveCount(0);
  expect(await readKept(page)).toEqual(before);
  await own.openHere();
  await own.says(fill(storage['count-note'], { count: 1 }));
});

test('a couple that took everything away itself has lost nothing', async ({ page }) => {
  await kept(page);
  await between(
    page,
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('common-ground');
        opening.onsuccess = () => {
          const change = opening.result.transaction('records', 'readwrite');
          change.objectStore('records').clear();
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.goto('./');
  await new Home(page).isOpen();
  await expect(page.getByText(storage.loss)).toHaveCount(0);
});
