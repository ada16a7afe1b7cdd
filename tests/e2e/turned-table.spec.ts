import { expect, type Page, test } from '../support/app.ts';
import { openMore, snapshot } from '../support/pages/talk-tools.ts';
import { toSpeaking } from '../support/pages/to-speaking.ts';
import { cues, words } from '../support/sittings/said.ts';

const { talk, pause, common } = words;
const topic = 'The holidays with my sister';
const [loud, hot] = cues?.signs.map(({ text }) => text) ?? [];

const topicField = (page: Page) => page.getByRole('textbox', { name: talk.parkTitle });
const noticed = (page: Page) => page.getByRole('button', { pressed: true });

test.beforeEach(async ({ page, home, table }) => {
  await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
  await page.setViewportSize({ width: 1180, height: 820 });
  await home.welcome();
  await toSpeaking(home, table);
});

test('turning the table or the tablet, or a pause, takes nothing from what is half typed', async ({ page, table }) => {
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
  await table.button(talk.turnTable).click();
  await expect.poll(() => table.isFacing()).toBe(false);
  await expect(topicField(page)).toHaveValue(topic);
  expect(JSON.stringify(await snapshot(page))).not.toContain(topic);
});

test('touched signs lie where they were after a turn of the table, and are kept nowhere', async ({ page, table }) => {
  await openMore(table, 'b');
  await table.touch('b', talk.bodyLoud);
  await table.touch('b', loud!);
  await table.touch('b', hot!);
  await table.button(talk.turnTable).click();
  await expect.poll(() => table.isFacing()).toBe(false);
  await expect(noticed(page)).toHaveText([loud!, hot!]);
  await table.button(talk.turnTable).click();
  await expect.poll(() => table.isFacing()).toBe(true);
  await expect(table.half('b').getByText(talk.signsBreak)).toBeVisible();
  await expect(noticed(page)).toHaveText([loud!, hot!]);
});

test('what is open and half typed goes with the step', async ({ page, table }) => {
  await openMore(table, 'b');
  await table.touch('b', talk.park);
  await topicField(page).fill(topic);
  await table.touch('a', talk.said);
  await expect(table.line(talk.swapTitle)).toBeVisible();
  await expect(topicField(page)).toHaveCount(0);
  await table.touch('b', common.back);
  await expect(table.button(talk.said)).toBeVisible();
  await openMore(table, 'b');
  await table.touch('b', talk.park);
  await expect(topicField(page)).toHaveValue('');
});
