import { expect, test as plain } from '../support/app.ts';
import { fillUp } from '../support/fakes/fill-up.ts';
import { Notes } from '../support/pages/notes.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { words } from '../support/sittings/said.ts';

const { kept, talk } = words;
const [first] = dealt('now').cards;
const morning = Date.parse('2026-11-23T10:00:00+01:00');

const test = plain.extend<{ notes: Notes }>({ notes: async ({ page }, use) => use(new Notes(page)) });

test.describe('at the close of a sitting', () => {
  test.beforeEach(async ({ home, table, page }) => {
    await page.clock.install({ time: morning });
    await home.welcome();
    await home.sitDownToLightTalk();
    await table.bothReady();
    await table.card(first!.prompt, first!.speakers);
    await table.check({ a: 'checkGoOn', b: 'checkEnough' });
    await table.close();
  });

  test('something can be kept, and nothing is before the first word', async ({ notes, page }) => {
    await notes.button(kept.keepNote).click();
    await expect(notes.field).toBeFocused();
    expect(await notes.stored()).toEqual([]);
    await notes.write('What stayed');
    const [note] = await notes.stored();
    expect(note?.body).toMatchObject({ text: 'What stayed', sitting: expect.stringMatching(/./) });
    await notes.button(kept.done).click();
    await expect(page.getByText(kept.keptLine)).toBeVisible();
  });

  test('the sitting is forgotten with its notes, and one touch brings all of it back', async ({
    notes,
    page,
    home,
  }) => {
    await notes.button(kept.keepAppreciation).click();
    await notes.write('What stayed');
    await notes.button(kept.done).click();
    await expect(page.getByText(kept.forgetLine)).toBeVisible();
    await notes.button(talk.forget).click();
    await expect(page.getByText(talk.forgotten)).toBeVisible();
    await expect(page.getByText(kept.takenToo)).toBeVisible();
    expect(await notes.stored()).toEqual([]);
    await notes.button(kept.undo).click();
    await expect(page.getByText(kept.keptLine)).toBeVisible();
    expect(await notes.texts()).toEqual(['What stayed']);
    await notes.button(talk.forget).click();
    await notes.button(talk.doneHome).click();
    await home.openKept();
    await expect(page.getByText(kept.empty)).toBeVisible();
  });

  test('the sitting is forgotten also with a note that the tablet would not keep', async ({ notes, page, home }) => {
    await notes.button(kept.keepNote).click();
    const makeRoom = await fillUp(page);
    await notes.field.fill('Not to be found again');
    await expect(page.getByText(kept.unkept)).toBeVisible();
    await notes.button(kept.done).click();
    await notes.button(talk.forget).click();
    await expect(page.getByText(talk.forgotten)).toBeVisible();
    await makeRoom();
    // The page goes, and writes on its way all that is to be written.
    await page.reload();
    await home.openKept();
    await expect(page.getByText(kept.empty)).toBeVisible();
    expect(await notes.stored()).toEqual([]);
  });
});
