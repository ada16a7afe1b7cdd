import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { fill } from '../../src/core/text/fill.ts';
import { expect, test as plain } from '../support/app.ts';
import { createProfile } from '../support/build/profile.ts';
import { fillUp } from '../support/fakes/fill-up.ts';
import { Home, names } from '../support/pages/home.ts';
import { Notes, noteAt } from '../support/pages/notes.ts';
import { words } from '../support/sittings/said.ts';
import { putKept } from '../support/sittings/stored.ts';

const { kept, trouble } = words;
const morning = Date.parse('2026-11-23T10:00:00+01:00');

const test = plain.extend<{ notes: Notes }>({ notes: async ({ page }, use) => use(new Notes(page)) });

test.describe('a note', () => {
  test.beforeEach(async ({ home }) => {
    await home.welcome();
    await home.openKept();
  });

  test('is kept while it is written, and is there after a reload', async ({ notes, page }) => {
    await notes.begin();
    await notes.field.pressSequentially('The lake, at last.');
    await notes.isKept();
    await page.reload();
    await expect(notes.field).toHaveValue('The lake, at last.');
    await notes.button(kept.done).click();
    await expect(notes.rows).toHaveText([/The lake, at last\./]);
    await notes.rows.first().click();
    await expect(notes.field).toHaveValue('The lake, at last.');
  });

  const texts = {
    'emoji, joined and plain': ['👩‍👩‍👧 and 🌿 at 7', '👩‍👩‍👧 and 🌿 at 7'],
    'words from right to left': ['שלום ואהבה\nand some from left to right', 'שלום ואהבה\nand some from left to right'],
    '4,000 letters': ['é'.repeat(4_000), 'é'.repeat(4_000)],
    'control characters that were pasted': ['one\u0000 two\u0007\u001b three\u0085\tfour', 'one two three\tfour'],
  } as const;
  for (const [what, [typed, expected]] of Object.entries(texts)) {
    test(`keeps ${what}`, async ({ notes, page }) => {
      await notes.begin();
      await notes.write(typed);
      expect(await notes.texts()).toEqual([expected]);
      await page.reload();
      await expect(notes.field).toHaveValue(expected);
    });
  }

  test('says how much room is left only near its end, and takes no more then', async ({ notes, page }) => {
    await notes.begin();
    await notes.field.fill('a'.repeat(3_799));
    await expect(page.getByText(fill(kept.left, { count: 201 }))).toHaveCount(0);
    await notes.field.press('b');
    await expect(page.getByText(fill(kept.left, { count: 200 }))).toBeVisible();
    await notes.field.fill('a'.repeat(4_000));
    await notes.field.press('b');
    await expect(notes.field).toHaveValue('a'.repeat(4_000));
  });

  test('that is empty, or emptied again, leaves nothing', async ({ notes }) => {
    await notes.begin();
    expect(await notes.stored()).toEqual([]);
    await notes.write('Something');
    await notes.field.fill('  ');
    await expect.poll(() => notes.texts()).toEqual([]);
    await notes.button(kept.done).click();
    await expect(notes.page.getByText(kept.empty)).toBeVisible();
  });

  test('that is opened to be read calls no keyboard, and says what stands in its field', async ({ notes, home }) => {
    await notes.begin();
    await expect(notes.page.getByText(kept.noteField)).toBeVisible();
    await notes.write('To be read');
    await notes.button(kept.done).click();
    await notes.rows.first().click();
    await expect(notes.field).toHaveValue('To be read');
    await expect(home.title(kept.noteTitle)).toBeFocused();
  });

  test('that was taken away comes back from the list too', async ({ notes, page }) => {
    await notes.begin();
    await notes.write('Not for long');
    await notes.button(kept.takeAway).click();
    await notes.button(kept.toList).click();
    await expect(page.getByText(kept['taken-note'])).toBeVisible();
    await expect(notes.rows).toHaveCount(0);
    await notes.button(kept.undo).click();
    await expect(notes.rows).toHaveText([/Not for long/]);
    await expect(page.getByText(kept['taken-note'])).toHaveCount(0);
  });

  test('that was taken away comes back with one touch', async ({ notes, page }) => {
    await notes.begin();
    await notes.write('Not for long');
    await notes.button(kept.takeAway).click();
    await expect(page.getByText(kept.takenAway)).toBeVisible();
    expect(await notes.stored()).toEqual([]);
    await notes.button(kept.undo).click();
    await expect(notes.field).toHaveValue('Not for long');
    await page.reload();
    await expect(notes.field).toHaveValue('Not for long');
  });

  test('takes no key any more once it is taken away', async ({ notes, page }) => {
    await notes.begin();
    await notes.write('Not for long');
    await notes.button(kept.takeAway).evaluate((button) => {
      button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      const field = document.querySelector('textarea')!;
      field.value = 'Not for long, and one key more';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await expect(page.getByText(kept.takenAway)).toBeVisible();
    // The page goes, and writes on its way all that is to be written.
    await page.reload();
    await expect(notes.field).toHaveValue('');
    expect(await notes.stored()).toEqual([]);
  });

  test('that the tablet has no room for stays on the screen, and is kept once there is room', async ({
    notes,
    page,
  }) => {
    await notes.begin();
    await notes.write('Kept');
    const makeRoom = await fillUp(page);
    await notes.field.fill('Kept, and more');
    await expect(page.getByText(kept.unkept)).toBeVisible();
    await expect(page.getByText(kept.full)).toBeVisible();
    expect(await notes.texts()).toEqual(['Kept']);
    const download = page.waitForEvent('download');
    await notes.button(kept.saveCopy).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toBe('Kept, and more');
    await notes.button(kept.done).click();
    await notes.rows.first().click();
    await expect(notes.field).toHaveValue('Kept, and more');
    await makeRoom();
    await notes.button(kept.tryAgain).click();
    await notes.isKept();
    await expect(page.getByText(kept.full)).toHaveCount(0);
    expect(await notes.texts()).toEqual(['Kept, and more']);
  });

  test('can only be read in a second window, until the first one closes', async ({ notes, page, context }) => {
    await notes.begin();
    await notes.write('Written in the first window');
    const other = await openBeside(context, page.url());
    await expect(other.page.getByText(trouble.elsewhere)).toBeVisible();
    await expect(other.page.getByText('Written in the first window')).toBeVisible();
    await expect(other.field).toHaveCount(0);
    await notes.field.fill('Written in the first window, and more');
    await notes.isKept();
    await page.close();
    await expect(other.field).toHaveValue('Written in the first window, and more');
    await other.write('Written in the second window');
    expect(await other.texts()).toEqual(['Written in the second window']);
  });
});

async function openBeside(context: BrowserContext, address: string): Promise<Notes> {
  const page = await context.newPage();
  await page.goto(address);
  return new Notes(page);
}

test('an appreciation is kept with whom it is from', async ({ home, notes, page }) => {
  await home.welcome();
  await home.openKept();
  await notes.begin(kept['begin-appreciation']);
  await home.answer(kept.from, names.b);
  expect(await notes.stored()).toEqual([]);
  await notes.write('You waited in the rain.');
  expect(await notes.stored()).toMatchObject([{ kind: 'appreciation', body: { from: 'b' } }]);
  await page.reload();
  await expect(page.getByRole('radio', { name: names.b })).toBeChecked();
});

test('what is said to be kept outlives a dead battery', async ({ server }) => {
  const profile = createProfile();
  try {
    const before = await profile.open(server.origin, morning);
    const home = new Home(before.page);
    await home.welcome();
    await home.openKept();
    const notes = new Notes(before.page);
    await notes.begin();
    await notes.field.pressSequentially('Said, and kept');
    await notes.isKept();
    await before.kill();
    const after = await profile.open(server.origin, morning);
    await after.page.goto('./#/kept');
    await expect(new Notes(after.page).rows).toHaveText([/Said, and kept/]);
    await after.context.close();
    expect([...before.watched.faults, ...after.watched.faults]).toEqual([]);
  } finally {
    profile.remove();
  }
});

test('what could not be read is counted, and what a newer version kept makes all of it readable only', async ({
  home,
  notes,
  page,
}) => {
  await home.welcome();
  const { value } = noteAt(2, 'Damaged') as { value: { body: object } };
  await putKept(page, 'records', noteAt(1, 'Whole'));
  await putKept(page, 'records', { ...noteAt(2, ''), value: { ...value, body: { ...value.body, text: 7 } } });
  await page.reload();
  await home.openKept();
  await expect(page.getByText(fill(kept.damaged, { count: 1 }))).toBeVisible();
  await expect(notes.rows).toHaveCount(1);
  await putKept(page, 'records', { ...noteAt(3, 'Newer'), v: 99 });
  await page.reload();
  await expect(page.getByText(fill(kept.newer, { count: 1 }))).toBeVisible();
  await expect(notes.button(kept.write)).toHaveCount(0);
  await notes.rows.first().click();
  await expect(page.getByText('Whole')).toBeVisible();
  await expect(notes.field).toHaveCount(0);
});

test.describe('in a browser of an iPad', () => {
  test.use({
    userAgent: 'Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Safari/604.1',
  });

  test('it is said before the first thing is kept that the app had better be installed', async ({
    home,
    notes,
    page,
  }) => {
    await home.welcome();
    await home.openKept();
    await expect(page.getByText(kept.installFirst)).toBeVisible();
    await notes.begin();
    await expect(page.getByText(kept.installFirst)).toBeVisible();
    await notes.write('All the same');
    await notes.button(kept.done).click();
    await expect(notes.rows).toHaveCount(1);
    await expect(page.getByText(kept.installFirst)).toHaveCount(0);
  });
});
