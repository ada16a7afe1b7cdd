import { expect, type Page, test } from '../support/app.ts';
import { openAt } from '../support/pages/open-at.ts';
import { openMore, snapshot } from '../support/pages/talk-tools.ts';
import { speaking } from '../support/sittings/begun.ts';
import { words } from '../support/sittings/said.ts';

const { talk, pause } = words;
const topic = 'The holidays with my sister';
const topicField = (page: Page) => page.getByRole('textbox', { name: talk.parkTitle });

test('turning the table or the tablet, or a pause, takes nothing from what is half typed', async ({ page, table }) => {
  await openAt(page, 'talk', { sitting: speaking });
  await table.hasTimeLeft();
  const before = await snapshot(page);
  await openMore(table, 'b');
  await table.touch('b', talk.park);
  await topicField(page).fill(topic);
  await page.setViewportSize({ width: 390, height: 700 });
  await page.setViewportSize({ width: 844, height: 390 });
  await expect.poll(() => table.isFacing()).toBe(false);
  await expect(topicField(page)).toHaveValue(topic);
  await page.setViewportSize({ width: 1180, height: 820 });
  await expect.poll(() => table.isFacing()).toBe(true);
  await expect(table.half('b').getByRole('textbox')).toHaveValue(topic);
  await expect(table.half('a').getByRole('textbox')).toHaveCount(0);
  expect(await snapshot(page)).toEqual(before);
  await table.pauseNow();
  await table.touch('a', pause.goOn);
  await expect(topicField(page)).toHaveValue(topic);
  await table.touch('a', talk.turnTable);
  await expect.poll(() => table.isFacing()).toBe(false);
  await expect(topicField(page)).toHaveValue(topic);
  expect(JSON.stringify(await snapshot(page))).not.toContain(topic);
});
