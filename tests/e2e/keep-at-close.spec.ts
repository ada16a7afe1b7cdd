import { expect, test } from '../support/app.ts';
import { Notes } from '../support/pages/notes.ts';
import { openAt } from '../support/pages/open-at.ts';
import { speaking } from '../support/sittings/begun.ts';
import { words } from '../support/sittings/said.ts';
import { walk } from '../support/sittings/sitting-builder.ts';

const { kept, talk } = words;
const lastPage = walk(speaking, 'said', 'next', 'said', { type: 'check', answer: 'enough' }, 'next', 'next');

test('a sitting is forgotten with what was kept of it, and one touch brings all of it back', async ({
  page,
  home,
  table,
}) => {
  const notes = new Notes(page);
  await openAt(page, 'talk', { sitting: lastPage });
  await table.touch('a', talk.nextOpen);
  await notes.button(kept.keepAppreciation).click();
  await notes.write('What stayed');
  await notes.button(kept.done).click();
  await expect(page.getByText(kept.forgetLine)).toBeVisible();
  await notes.button(talk.forget).click();
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
