import { fill } from '../../src/core/text/fill.ts';
import { expect, type Page, test } from '../support/app.ts';
import { watch } from '../support/audits/watch.ts';
import { Home, names } from '../support/pages/home.ts';
import { Table } from '../support/pages/table.ts';
import { clockOf, wakeAt } from '../support/pages/talk-tools.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { nameOf, promptOf, words } from '../support/sittings/said.ts';
import { readKept } from '../support/sittings/stored.ts';

const { pause, talk, home: homeWords } = words;
const [first] = dealt('now').cards;
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** A time of the evening on a screen, with or without a day before it, in any English way to write it. */
const at = (hours: number, begin = '') =>
  new RegExp(
    `${begin}.*\\b(?:at|is) (${hours}:\\d\\d|0?${((hours + 11) % 12) + 1}:\\d\\d\\s${hours < 12 ? 'AM' : 'PM'})`,
    'i',
  );
const returnLine = (page: Page, line: RegExp) => page.getByText(line).first();

test.beforeEach(async ({ page, home, table }) => {
  await page.clock.install({ time: new Date('2026-11-23T21:05:00+01:00') });
  await home.welcome();
  await home.sitDownToLightTalk();
  await table.bothReady();
  await table.show('a');
  await table.pauseNow();
});

test('a break over the night: closed in the evening, asked about in the morning, taken up when its time has come', async ({
  page,
  context,
  table,
}) => {
  await table.breakFor('tomorrow');
  await page.close();
  await context.clock.fastForward(11 * hour);
  const morning = await context.newPage();
  await morning.goto('./');
  await expect(morning.getByText(homeWords.resumeBreak)).toBeVisible();
  await new Home(morning).sitDownAgain();
  await expect(returnLine(morning, at(21))).toBeVisible();
  await expect(morning.getByText(pause.returnNow)).toHaveCount(0);
  await morning.close();
  await context.clock.fastForward(13 * hour);
  const evening = await context.newPage();
  const there = new Table(evening);
  await evening.goto('./');
  await new Home(evening).sitDownAgain();
  await expect(there.line(pause.returnNow)).toBeVisible();
  await there.bothBack();
  await there.touch('b', pause.goOnGently);
  await there.offers(first!.prompt);
  await there.show('a');
  await expect(there.prompt(first!.prompt, 'gentler')).toBeVisible();
  await there.hasTimeLeft();
});

test('a clock set back a day only moves the time of return a day off, and both can be back before it', async ({
  page,
  table,
}) => {
  await table.breakFor('oneHour');
  await expect(returnLine(page, at(22))).toBeVisible();
  await wakeAt(page, (await clockOf(page)) - day);
  await page.reload();
  await expect(returnLine(page, at(22, 'Monday'))).toBeVisible();
  await table.bothBack();
  await table.touch('a', pause.goOnGently);
  await table.show('a');
  await table.hasTimeLeft();
  await page.clock.fastForward(first!.turnMs);
  await table.timeIsUp();
});

test('a clock set on a year means that the time has come, and nothing is lost', async ({ page, table, home }) => {
  await table.breakFor('tomorrow');
  await wakeAt(page, (await clockOf(page)) + 365 * day);
  await expect(table.line(pause.returnNow)).toBeVisible();
  await page.goto('./');
  await home.sitDownAgain();
  await expect(table.line(pause.returnNow)).toBeVisible();
  await table.bothBack();
  await table.touch('a', pause.goOnGently);
  await table.offers(first!.prompt);
});

test('in another time zone it is the same instant, told in the time of the place', async ({
  page,
  context,
  table,
  browser,
  server,
}) => {
  await table.breakFor('oneHour');
  const now = await clockOf(page);
  const storageState = await context.storageState({ indexedDB: true });
  const far = await browser.newContext({
    storageState,
    baseURL: `${server.origin}/`,
    locale: 'en-GB',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1180, height: 820 },
  });
  const watched = await watch(far, server.origin);
  await far.clock.install({ time: now });
  const there = await far.newPage();
  await there.goto('./');
  await new Home(there).sitDownAgain();
  await expect(returnLine(there, at(6))).toBeVisible();
  await expect(there.getByText(pause.returnNow)).toHaveCount(0);
  await far.clock.fastForward(hour);
  await expect(there.getByText(pause.returnNow).first()).toBeVisible();
  await far.close();
  expect(watched.faults).toEqual([]);
});

test('left open, a break never falls due', async ({ page, table, home }) => {
  await table.breakFor('open');
  await wakeAt(page, (await clockOf(page)) + 365 * day);
  await expect(table.line(pause.returnOpen)).toBeVisible();
  await page.goto('./');
  await expect(page.getByText(homeWords.resumeBreakLine)).toBeVisible();
  await home.sitDownAgain();
  await expect(table.line(pause.returnOpen)).toBeVisible();
  await expect(page.getByText(pause.returnNow)).toHaveCount(0);
});

test('the other one can be back long before, and says so; it needs both to go on', async ({ page, table }) => {
  await table.breakFor('tomorrow');
  await table.touch('b', fill(pause.imBack, { name: names.b }));
  await expect(table.line(fill(pause.imBackDone, { name: names.b }))).toBeVisible();
  await page.clock.fastForward(12 * hour);
  await expect(page.getByText(pause.goOnGently)).toHaveCount(0);
  await table.touch('a', fill(pause.imBack, { name: names.a }));
  await expect(table.line(pause.returnTitle)).toBeVisible();
});

test('a short break that was not enough leads to longer ones, and the open end stays', async ({ page, table }) => {
  await table.breakFor('oneHour');
  await page.clock.fastForward(hour);
  await expect(table.line(pause.returnNow)).toBeVisible();
  await table.touch('b', pause.anotherTime);
  await expect(table.line(pause.breakTitle)).toBeVisible();
  for (const shorter of [pause.twentyMinutes, pause.oneHour])
    await expect(page.getByRole('button', { name: shorter })).toHaveCount(0);
  await expect(table.button(pause.tomorrow)).toBeVisible();
  await table.touch('b', pause.open);
  await expect(table.line(pause.returnOpen)).toBeVisible();
});

test('also once both are back from one that was too short, only longer ones are offered', async ({ page, table }) => {
  await table.breakFor('twentyMinutes');
  await page.clock.fastForward(hour);
  await table.bothBack();
  await table.touch('a', pause.anotherTime);
  await expect(table.button(pause.oneHour)).toBeVisible();
  await expect(page.getByRole('button', { name: pause.twentyMinutes })).toHaveCount(0);
});

test.describe('when the time has passed, home asks', () => {
  test.beforeEach(async ({ page, table, home }) => {
    await table.breakFor('twentyMinutes');
    await wakeAt(page, (await clockOf(page)) + 3 * day);
    await page.goto('./');
    await home.isOpen();
    await expect(page.getByText(homeWords.resumeBreak)).toBeVisible();
  });

  test('to pick it up', async ({ table, home }) => {
    await home.sitDownAgain();
    await table.bothBack();
    await table.touch('a', pause.goOnGently);
    await table.offers(first!.prompt);
  });

  test('to park it: it is not asked about again, and the place is kept', async ({ page, table, home }) => {
    await home.button(homeWords.park).click();
    await expect(page.getByText(homeWords.resumeBreak)).toHaveCount(0);
    await page.reload();
    await expect(page.getByText(homeWords.resumeEyebrow)).toBeVisible();
    await expect(page.getByText(homeWords.resumeBreak)).toHaveCount(0);
    await home.sitDownAgain();
    await expect(table.line(pause.returnTitle)).toBeVisible();
  });

  test('to let it go: nothing of it is left', async ({ page, home }) => {
    await home.button(homeWords.letGo).click();
    await expect(page.getByRole('heading', { name: nameOf('now') })).toHaveCount(0);
    await page.reload();
    await home.isOpen();
    await expect(page.getByText(homeWords.resumeBreak)).toHaveCount(0);
    const { state, records } = await readKept(page);
    expect([state.map(({ id }) => id).filter((id) => id !== 'reminders'), records]).toEqual([['settings'], []]);
  });
});

test('no page asks to notify, whatever passes', async ({ page, context, table }) => {
  await page.evaluate(() => {
    Notification.requestPermission = () => Promise.reject(new Error('asked to notify'));
  });
  await table.breakFor('twentyMinutes');
  await page.clock.fastForward(20 * minute);
  await expect(table.line(pause.returnNow)).toBeVisible();
  expect(context.pages()).toHaveLength(1);
  expect(await page.title()).toBe(words.common.app);
  await expect(page.getByText(promptOf(first!.prompt).text)).toHaveCount(0);
  await expect(page.getByRole('button', { name: talk.stop }).first()).toBeVisible();
});
