import { expect, type Page, test } from '../support/app.ts';
import { openAt } from '../support/pages/open-at.ts';
import { clockOf, wakeAt } from '../support/pages/talk-tools.ts';
import { speaking } from '../support/sittings/begun.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { words } from '../support/sittings/said.ts';

const { talk } = words;
const [first] = dealt('now').cards;
const minute = 60_000;

const horizon = (page: Page) => page.getByRole('img', { name: talk.horizon });
/** How much of the horizon is filled, from 0 to 1. */
const filled = (page: Page) =>
  horizon(page).evaluate((line) => Number(getComputedStyle(line).getPropertyValue('--passed')));

test.beforeEach(async ({ page, table }) => {
  await openAt(page, 'talk', { sitting: speaking });
  await table.hasTimeLeft();
});

test('after an hour of sleep the table shows the truth', async ({ page, table }) => {
  await table.hasTimeLeft();
  await wakeAt(page, (await clockOf(page)) + 60 * minute);
  await table.timeIsUp();
  await expect.poll(() => filled(page)).toBe(1);
});

test('after a sleep shorter than the turn the line stands where the time stands', async ({ page, table }) => {
  expect(await filled(page)).toBeLessThan(0.5);
  await wakeAt(page, (await clockOf(page)) + first!.turnMs - 20_000);
  await table.hasTimeLeft();
  await expect.poll(() => filled(page)).toBeGreaterThan(0.7);
  await page.clock.fastForward(20_000);
  await table.timeIsUp();
});

test('a pause holds the line', async ({ page, table }) => {
  await page.clock.fastForward(first!.turnMs / 2);
  await table.pauseNow();
  await page.clock.fastForward(10 * minute);
  await table.touch('b', words.pause.goOn);
  await expect(horizon(page)).toBeVisible();
  const at = await filled(page);
  expect(at).toBeGreaterThan(0.45);
  expect(at).toBeLessThan(0.8);
  await table.hasTimeLeft();
});

test('an hour by which the clock is set while someone speaks is no talk', async ({ page, table }) => {
  const before = await filled(page);
  for (const [by, button] of [
    [60 * minute, talk.gentler],
    [-120 * minute, talk.firstWording],
  ] as const) {
    await page.clock.setSystemTime((await clockOf(page)) + by);
    await table.touch('a', button);
    await table.hasTimeLeft();
    await expect.poll(() => filled(page)).toBeLessThan(before + 0.5);
  }
  await page.clock.fastForward(first!.turnMs);
  await table.timeIsUp();
});
