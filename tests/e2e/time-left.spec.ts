import { fill } from '../../src/core/text/fill.ts';
import { expect, type Page, test } from '../support/app.ts';
import type { Home } from '../support/pages/home.ts';
import type { Table } from '../support/pages/table.ts';
import { clockOf, inSettings, openMore, wakeAt } from '../support/pages/talk-tools.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { words } from '../support/sittings/said.ts';

const { talk, settings, common } = words;
const [first] = dealt('now').cards;
const minute = 60_000;

const setPace = (home: Home, pace: 'shorter' | 'longer' | 'none') =>
  inSettings(home, async (page) => {
    await page.getByRole('radio', { name: settings[pace], exact: true }).check();
  });

async function toSpeaking(home: Home, table: Table) {
  await home.sitDownToLightTalk();
  await table.bothReady();
  await table.show('a');
  await expect(table.prompt(first!.prompt)).toBeVisible();
}

/** Asks what time is left, on the side of the one who speaks. */
async function ask(table: Table) {
  await openMore(table, 'a');
  await table.touch('a', talk.timeLeft);
  return table.half('a').getByRole('status');
}

const horizon = (page: Page) => page.getByRole('img', { name: talk.horizon });
/** How much of the horizon is filled, from 0 to 1. */
const filled = (page: Page) =>
  horizon(page).evaluate(
    (line) => line.getAnimations({ subtree: true })[0]?.effect?.getComputedTiming().progress ?? -1,
  );

test.beforeEach(async ({ page, home }) => {
  await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
  await home.welcome();
});

for (const [passed, words_] of [
  [10_000, fill(talk.timeLeftMinutes, { minutes: 2 })],
  [60_000, talk.timeLeftOne],
  [110_000, talk.timeLeftHalf],
  [135_000, talk.timeLeftNone],
] as const) {
  test(`${passed / 1_000} s into a longer turn of 135 s, who asks hears: ${words_}`, async ({ page, home, table }) => {
    await setPace(home, 'longer');
    await toSpeaking(home, table);
    await page.clock.fastForward(passed);
    await expect(await ask(table)).toHaveText(words_);
    await expect(table.half('b').getByText(words_)).toHaveCount(0);
  });
}

test('what was asked of the time is not left standing when the time is full', async ({ page, home, table }) => {
  await toSpeaking(home, table);
  const told = await ask(table);
  await expect(told).not.toHaveText('');
  await page.clock.fastForward(first!.turnMs);
  await expect(told).toHaveText('');
});

for (const layout of ['facing', 'sideBySide'] as const) {
  test(`a full time is told to a screen reader once, ${layout}`, async ({ page, home, table }) => {
    await home.sitAs(layout);
    await toSpeaking(home, table);
    const told = page.getByRole('status').filter({ hasText: talk.timeLeftNone });
    await expect(told).toHaveCount(0);
    await page.clock.fastForward(first!.turnMs);
    await expect(told).toHaveCount(1);
    await table.isTurnOf('a');
    await table.touch('a', talk.said);
    await expect(table.line(talk.swapTitle)).toBeVisible();
    await expect(told).toHaveCount(0);
  });
}

test('no digit of a clock is on the table while someone speaks', async ({ page, home, table }) => {
  await toSpeaking(home, table);
  await page.clock.fastForward(first!.turnMs / 2);
  for (const half of [table.half('a'), table.half('b')]) expect(await half.innerText()).not.toMatch(/\d/);
});

test('one more minute is there when the time is full, once', async ({ page, home, table }) => {
  await toSpeaking(home, table);
  await expect(table.button(talk.oneMore)).toHaveCount(0);
  await page.clock.fastForward(first!.turnMs);
  await table.timeIsUp();
  await table.touch('a', talk.oneMore);
  await table.hasTimeLeft();
  await expect(table.button(talk.oneMore)).toHaveCount(0);
  await page.clock.fastForward(minute - 10_000);
  await table.hasTimeLeft();
  await page.clock.fastForward(10_000);
  await table.timeIsUp();
  await expect(table.button(talk.oneMore)).toHaveCount(0);
  await expect(table.button(talk.said)).toBeVisible();
});

test('the pace makes a turn shorter', async ({ page, home, table }) => {
  await setPace(home, 'shorter');
  await toSpeaking(home, table);
  await page.clock.fastForward(50_000);
  await table.hasTimeLeft();
  await page.clock.fastForward(10_000);
  await table.timeIsUp();
});

test('without a timer nothing fills, nothing is full, and nobody is told of time', async ({ page, home, table }) => {
  await setPace(home, 'none');
  await toSpeaking(home, table);
  await expect(horizon(page)).toHaveCount(0);
  await page.clock.fastForward(60 * minute);
  await table.hasTimeLeft();
  await expect(table.button(talk.oneMore)).toHaveCount(0);
  await openMore(table, 'a');
  await expect(table.button(talk.timeLeft)).toHaveCount(0);
  await table.touch('a', common.close);
  await table.touch('a', talk.said);
  await expect(table.line(talk.swapTitle)).toBeVisible();
});

test('after an hour of sleep the table shows the truth', async ({ page, home, table }) => {
  await toSpeaking(home, table);
  await table.hasTimeLeft();
  await wakeAt(page, (await clockOf(page)) + 60 * minute);
  await table.timeIsUp();
  await expect.poll(() => filled(page)).toBe(1);
  await table.isTurnOf('a');
  await expect(await ask(table)).toHaveText(talk.timeLeftNone);
});

for (const way of ['waking', 'loading anew'] as const) {
  test(`an hour asleep at the table is not called talk, ${way}`, async ({ page, home, table }) => {
    await toSpeaking(home, table);
    const wakes = (await clockOf(page)) + 60 * minute;
    if (way === 'waking') await wakeAt(page, wakes);
    else {
      await page.clock.setSystemTime(wakes);
      await page.reload();
    }
    await table.timeIsUp();
    await table.turn('a', first!.prompt);
    await table.touch('b', talk.swapStart);
    await table.turn('b', first!.prompt);
    await expect(table.line(talk.checkLine)).toBeVisible();
    await expect(page.getByText(talk.longTalk)).toHaveCount(0);
    await expect(table.button(talk.toClose)).toHaveCount(0);
  });
}

test('after a sleep shorter than the turn the line stands where the time stands', async ({ page, home, table }) => {
  await toSpeaking(home, table);
  expect(await filled(page)).toBeLessThan(0.5);
  await wakeAt(page, (await clockOf(page)) + first!.turnMs - 20_000);
  await table.hasTimeLeft();
  await expect.poll(() => filled(page)).toBeGreaterThan(0.7);
  await page.clock.fastForward(20_000);
  await table.timeIsUp();
});

test('a pause holds the line', async ({ page, home, table }) => {
  await toSpeaking(home, table);
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
