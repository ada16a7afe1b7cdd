import { fill } from '../../src/core/text/fill.ts';
import { expect, test as plain } from '../support/app.ts';
import { fillUp } from '../support/fakes/fill-up.ts';
import { breakDatabase, healDatabase } from '../support/fakes/idb-faults.ts';
import { Notes } from '../support/pages/notes.ts';
import { says } from '../support/pages/typing.ts';
import { words } from '../support/sittings/said.ts';

const { kept, storage, trouble } = words;

const test = plain.extend<{ notes: Notes }>({ notes: async ({ page }, use) => use(new Notes(page)) });

test.beforeEach(async ({ home }) => {
  await home.welcome();
  await home.openKept();
});

test('a new note that found no room is seen in the list and on home, and is kept once something was taken away', async ({
  notes,
  page,
  home,
}) => {
  await notes.begin();
  await notes.write('An old one');
  await notes.button(kept.done).click();
  const makeRoom = await fillUp(page);
  await notes.begin();
  await notes.field.fill('A new one');
  await expect(says(page, kept.unkept)).toBeVisible();
  // The way the app shows: make room, by taking away something that is kept.
  await page.getByRole('link', { name: kept.makeRoom }).click();
  await notes.button(storage.showKept).click();
  await expect(notes.rows).toHaveText([new RegExp(`A new one.*${kept.notYet}`), /An old one/]);
  await page.getByRole('link', { name: words.common.home }).click();
  await expect(page.getByText(trouble.full)).toBeVisible();
  await notes.button(trouble.unkeptShow).click();
  await notes.rows.filter({ hasText: 'An old one' }).click();
  await makeRoom();
  await notes.button(kept.takeAway).click();
  await expect.poll(() => notes.texts()).toEqual(['A new one']);
  await notes.button(kept.toList).click();
  await expect(notes.rows).toHaveText([/A new one/]);
  await expect(page.getByText(kept.notYet)).toHaveCount(0);
  await page.getByRole('link', { name: words.common.home }).click();
  await expect(home.link(words.home.settings)).toBeVisible();
  for (const line of [trouble.full, trouble.unkept]) await expect(page.getByText(line)).toHaveCount(0);
});

test('a note that found no room is taken away and comes back as it was, though it was never kept', async ({
  notes,
  page,
}) => {
  const makeRoom = await fillUp(page);
  await notes.begin();
  await notes.field.fill('Never kept');
  await expect(says(page, kept.unkept)).toBeVisible();
  await notes.button(kept.takeAway).click();
  await expect(page.getByText(kept.takenAway)).toBeVisible();
  await notes.button(kept.undo).click();
  await expect(page.getByText(kept.refused)).toBeVisible();
  await makeRoom();
  await notes.button(kept.undo).click();
  await expect(notes.field).toHaveValue('Never kept');
  expect(await notes.texts()).toEqual(['Never kept']);
});

test('what the tablet will not take away stays, and that is said', async ({ notes, page }) => {
  await notes.begin();
  await notes.write('It stays');
  await page.evaluate(breakDatabase, { fault: 'UnknownError' as const, times: 1_000 });
  await notes.button(kept.takeAway).click();
  await expect(page.getByText(kept.refused)).toBeVisible();
  await expect(notes.field).toHaveValue('It stays');
  await page.evaluate(healDatabase);
  await notes.button(kept.takeAway).click();
  await expect(page.getByText(kept.takenAway)).toBeVisible();
  expect(await notes.texts()).toEqual([]);
});

test('a note that is longer as it is kept than as it was typed is never called kept where it is cut', async ({
  notes,
  page,
}) => {
  await notes.begin();
  await notes.write('\u095c'.repeat(2_000));
  await expect(page.getByText(fill(kept.left, { count: 0 }))).toBeVisible();
  await notes.field.fill('\u095c'.repeat(2_001));
  await expect(says(page, fill(kept.tooLong, { count: 2 }))).toBeVisible();
  await expect(says(page, kept.isKept)).toHaveCount(0);
  await notes.write('\u095c'.repeat(1_000));
});
