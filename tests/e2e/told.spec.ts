import { expect, test } from '../support/app.ts';
import { Notes } from '../support/pages/notes.ts';
import { words } from '../support/sittings/said.ts';

const { kept, home: homeWords, pause } = words;

test('that a note is kept is read out once, not after every word', async ({ page, home }) => {
  const notes = new Notes(page);
  await home.welcome();
  await home.openKept();
  await notes.begin();
  const state = page.getByRole('status').filter({ hasText: kept.isKept });
  await notes.field.fill('The lake,');
  await expect(state).toHaveAttribute('aria-live', 'polite');
  await notes.field.pressSequentially(' at last.');
  await expect(state).toHaveAttribute('aria-live', 'off');
});

test('what is told of a place that was let go stands in a region that was there before', async ({
  page,
  home,
  table,
}) => {
  await home.welcome();
  await home.sitDownToLightTalk();
  await table.pauseNow();
  await table.stop();
  await table.touch('a', pause.keepPlace);
  await home.isOpen();
  const regions = page.getByRole('status');
  const before = await regions.elementHandles();
  await home.button(homeWords.letGo).click();
  const told = regions.filter({ hasText: homeWords.letGoDone });
  await expect(told).toBeVisible();
  const wasThere = await Promise.all(before.map((region) => told.evaluate((now, then) => now === then, region)));
  expect(wasThere).toContain(true);
  await home.button(kept.undo).click();
  await expect(home.button(homeWords.letGo)).toBeVisible();
});
