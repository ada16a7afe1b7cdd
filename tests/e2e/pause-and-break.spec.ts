import { expect, test } from '../support/app.ts';
import type { Table } from '../support/pages/table.ts';
import { cue } from '../support/pages/talk-tools.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { layOpen } from '../support/sittings/placed.ts';
import { firstWording, promptOf, words } from '../support/sittings/said.ts';

const { pause, talk, home: homeWords } = words;
const [first, second] = dealt('now').cards;
const minute = 60_000;

/** In the evening, at the table, with the first prompt open. */
test.beforeEach(async ({ page, home, table }) => {
  await page.clock.install({ time: new Date('2026-11-23T18:00:00+01:00') });
  await home.welcome();
  await home.sitDownToLightTalk();
  await table.bothReady();
  await table.show('a');
  await expect(table.prompt(first!.prompt)).toBeVisible();
});

const isOfferedGently = async (table: Table) => {
  await table.offers(first!.prompt);
  await table.show('a');
  await expect(table.prompt(first!.prompt, 'gentler')).toBeVisible();
};

test('one touch on pause covers the prompt, and the words breathe: 4 seconds in, 6 out', async ({ table, page }) => {
  await page.clock.pauseAt(new Date('2026-11-23T18:30:00+01:00'));
  await table.pause.click();
  await table.untilShown(table.line(pause.breatheIn));
  await expect(table.line(pause.title)).toBeVisible();
  await expect(page.getByText(promptOf(first!.prompt).text)).toHaveCount(0);
  for (const [ms, word] of [
    [3_400, pause.breatheIn],
    [1_000, pause.breatheOut],
    [4_800, pause.breatheOut],
    [1_400, pause.breatheIn],
  ] as const) {
    await page.clock.runFor(ms);
    await expect(table.line(word)).toBeVisible();
  }
});

test('who cannot breathe by the clock finds something else', async ({ table }) => {
  await table.pauseNow();
  await table.touch('a', pause.noBreath);
  for (const other of [pause.feet, pause.five, pause.hands]) await expect(table.line(other)).toBeVisible();
  await expect(table.line(pause.breatheIn)).toHaveCount(0);
  await table.touch('b', pause.withBreath);
  await expect(table.line(pause.breatheIn)).toBeVisible();
});

test('each page of a rest begins at its top, and its circle holds its words', async ({ table, page }) => {
  await page.goto('./#/settings');
  await page.getByRole('radio', { name: '200 %' }).check();
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto('./#/talk');
  await table.pauseNow();
  const word = await table
    .line(pause.breatheIn)
    .or(table.line(pause.breatheOut))
    .evaluate((line) => {
      const range = document.createRange();
      range.selectNodeContents(line);
      const circle = line.closest('.breathing')!.getBoundingClientRect();
      return range.getBoundingClientRect().width / circle.width;
    });
  expect(word, 'the filled part of the circle at its smallest').toBeLessThan(0.52);
  for (const [label, title] of [
    [pause.noBreath, pause.title],
    [pause.break, pause.breakTitle],
    [words.common.back, pause.title],
  ] as const) {
    await table.button(label).scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy(0, 60));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await table.button(label).click();
    await expect(table.line(title)).toBeInViewport();
    expect(await page.evaluate(() => scrollY), label).toBe(0);
  }
});

test('a pause takes no time from the turn', async ({ table, page }) => {
  const half = first!.turnMs / 2;
  await page.clock.fastForward(half);
  await table.pauseNow();
  await page.clock.fastForward(10 * minute);
  await table.touch('b', pause.goOn);
  await expect(table.prompt(first!.prompt)).toBeVisible();
  await table.hasTimeLeft();
  await page.clock.fastForward(half - 15_000);
  await table.hasTimeLeft();
  await page.clock.fastForward(15_000);
  await table.timeIsUp();
});

test('pause touched in the same moment as another button is not lost', async ({ table, page }) => {
  const said = await table.button(talk.said).elementHandle();
  const paused = await table.pause.elementHandle();
  await page.evaluate((buttons) => buttons.forEach((button) => void (button as HTMLElement).click()), [said, paused]);
  await expect(table.line(pause.title)).toBeVisible();
  await table.touch('a', pause.goOn);
  await expect(table.line(talk.swapTitle)).toBeVisible();
});

test('a second touch that falls on what has just come is no answer to it', async ({ table, page }) => {
  await table.button(talk.said).dblclick();
  await expect(table.line(talk.swapTitle)).toBeVisible();
  await expect(page.getByText(promptOf(first!.prompt).text)).toHaveCount(0);
});

test('a mistaken pause is taken back and leaves the talk where it was', async ({ table }) => {
  await table.pauseNow();
  await table.touch('a', words.common.back);
  await expect(table.prompt(first!.prompt)).toBeVisible();
  await table.isTurnOf('a');
});

test('a break of 20 minutes outlasts a reload and ends gently', async ({ table, page }) => {
  await table.pauseNow();
  await table.breakFor('twentyMinutes');
  await expect(page.getByText(/set is (18:2\d|6:2\d\sPM)/).first()).toBeVisible();
  await page.reload();
  await expect(page.getByText(/set is (18:2\d|6:2\d\sPM)/).first()).toBeVisible();
  await page.clock.fastForward(20 * minute);
  await expect(table.line(pause.returnNow)).toBeVisible();
  await table.bothBack();
  await table.touch('a', pause.goOnGently);
  await isOfferedGently(table);
});

test('after a break they can take another question', async ({ table }) => {
  await table.pauseNow();
  await table.breakFor('oneHour');
  await table.bothBack();
  await table.touch('b', pause.anotherPrompt);
  await expect(table.line(promptOf(first!.prompt).forecast)).toHaveCount(0);
  await expect(table.line(talk.start)).toBeVisible();
});

test('after a break from a hard question another one is offered first, and going on is still there', async ({
  table,
  page,
}) => {
  await layOpen(page, 'impact.01');
  await table.pauseNow();
  await table.breakFor('twentyMinutes');
  await table.bothBack();
  const ways = table.half('a').getByRole('button');
  await expect(table.half('a').getByText(pause.returnHard)).toBeVisible();
  await expect(ways.first()).toHaveText(pause.anotherPrompt);
  await expect(table.half('a').getByRole('button', { name: pause.goOnGently })).toBeVisible();
  await page.clock.fastForward(24 * 60 * minute);
  await page.reload();
  await expect(ways.first()).toHaveText(pause.goOnGently);
  await expect(page.getByText(pause.returnHard)).toHaveCount(0);
});

test('both ask for one line and one small thanks on the way back', async ({ table, page }) => {
  await table.pauseNow();
  await table.breakFor('open');
  await table.bothBack();
  await expect(cue(page, 'r-back').first()).toContainText('one small thanks');
  await expect(page.getByText(pause.returnHard)).toHaveCount(0);
});

test('a break says in calm lines what helps, and what can wait', async ({ table }) => {
  await table.pauseNow();
  await table.breakFor('open');
  await table.touch('b', pause.breakMore);
  for (const line of [pause.breakHelps, pause.breakCalm, pause.breakRest, pause.breakClear, pause.breakRoom])
    await expect(table.line(line)).toBeVisible();
  await table.touch('a', pause.calmEnd);
  await expect(table.line(pause.breakCalm)).toHaveCount(0);
});

test('a break can be left open, and its time can be changed', async ({ table, page, home }) => {
  await table.pauseNow();
  await table.breakFor('open');
  await expect(table.line(pause.returnOpen)).toBeVisible();
  await page.goto('./');
  await expect(page.getByText(homeWords.resumeBreak)).toBeVisible();
  await home.sitDownAgain();
  await expect(table.line(pause.returnOpen)).toBeVisible();
  await table.touch('a', pause.anotherTime);
  await table.touch('a', pause.oneHour);
  await expect(page.getByText(/set is (19:0\d|7:0\d\sPM)/).first()).toBeVisible();
});

test('a break until tomorrow lies over the night', async ({ table, page, context }) => {
  await table.pauseNow();
  await table.breakFor('tomorrow');
  await expect(page.getByText(/Tuesday.* at (18:0\d|6:0\d\sPM)/).first()).toBeVisible();
  await page.close();
  await context.clock.fastForward(24 * 60 * minute);
  const morning = await context.newPage();
  await morning.goto('./');
  await morning.getByRole('button', { name: words.forecast.resume }).click();
  await expect(morning.getByText(pause.returnNow).first()).toBeVisible();
});

test('late in the evening nobody is asked back later today', async ({ table, page }) => {
  await table.pauseNow();
  await table.touch('a', pause.break);
  await expect(table.line(pause.laterToday)).toBeVisible();
  await table.touch('a', words.common.back);
  await page.clock.fastForward(4 * 60 * minute);
  await table.touch('a', pause.break);
  await expect(table.line(pause.tomorrow)).toBeVisible();
  await expect(table.line(pause.laterToday)).toHaveCount(0);
});

test('they stop for today, keep the place and sit down again from home', async ({ table, home, page }) => {
  await table.touch('a', talk.said);
  await table.touch('b', talk.swapStart);
  await table.touch('b', talk.said);
  await table.check({ a: 'checkGoOn', b: 'checkGoOn' });
  await table.offers(second!.prompt);
  await table.stop('b');
  await table.touch('a', pause.keepPlace);
  await home.isOpen();
  await expect(page.getByText(`Question 2 of ${dealt('now').cards.length}.`)).toBeVisible();
  await page.clock.fastForward(3 * 24 * 60 * minute);
  await page.reload();
  await home.sitDownAgain();
  await expect(table.line(pause.returnTitle)).toBeVisible();
  await table.touch('a', pause.goOnGently);
  await table.offers(second!.prompt);
});

test('who stops can end with one kind thing, or let the talk go', async ({ table, home, page }) => {
  await table.stop('a');
  await table.touch('b', pause.backToTalk);
  await expect(table.prompt(first!.prompt)).toBeVisible();
  await table.stop('b');
  await table.touch('a', pause.endKindly);
  await expect(table.line(firstWording.closeKind)).toBeVisible();
  await table.stop('a');
  await table.touch('a', pause.letGo);
  await expect(page.getByRole('heading', { name: talk.doneTitle })).toBeVisible();
  await home.button(talk.doneHome).click();
  await home.isOpen();
  await expect(home.button(words.forecast.resume)).toHaveCount(0);
});
