import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { expect, test as plain } from '../support/app.ts';
import { createProfile } from '../support/build/profile.ts';
import { fillUp } from '../support/fakes/fill-up.ts';
import { Home } from '../support/pages/home.ts';
import { Notes } from '../support/pages/notes.ts';
import { words } from '../support/sittings/said.ts';

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
