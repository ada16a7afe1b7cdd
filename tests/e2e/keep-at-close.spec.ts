import { expect, test } from '../support/app.ts';
import { Notes } from '../support/pages/notes.ts';
import { openAt } from '../support/pages/open-at.ts';
import { closing } from '../support/sittings/begun.ts';
import { words } from '../support/sittings/said.ts';
import { walk } from '../support/sittings/sitting-builder.ts';

const { kept, talk } = words;
const lastPage = walk(closing, 'next', 'next');

test('a sitting is forgotten with what was kept of it, and one touch brings all of it back', async ({
  page,
  home,
  table,
}) => {
  const notes = new Notes(page);
  await openAt(page, 'talk', { sitting: lastPage });
  await table.touch('a', talk.nextOpen);
  await table.touch('a', kept.keepTitle);
  await table.touch('a', kept.keepAppreciation);
  await notes.write('What stayed');
  await notes.button(kept.done).click();
  await expect(table.line(kept.forgetLine)).toBeVisible();
  await table.touch('a', talk.forget);
  await expect(page.getByText(kept.takenToo)).toBeVisible();
  expect(await notes.stored()).toEqual([]);
  await notes.button(kept.undo).click();
  await expect(page.getByText('What stayed').first()).toBeVisible();
  expect(await notes.texts()).toEqual(['What stayed']);
  await table.touch('a', talk.forget);
  await table.touch('a', talk.doneHome);
  await home.openKept();
  await expect(page.getByText(kept.empty)).toBeVisible();
});
