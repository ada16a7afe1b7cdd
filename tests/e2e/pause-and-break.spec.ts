import { expect, test } from '../support/app.ts';
import { openAt } from '../support/pages/open-at.ts';
import { speaking } from '../support/sittings/begun.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { promptOf, words } from '../support/sittings/said.ts';

const { pause, talk } = words;
const [first] = dealt('now').cards;
const minute = 60_000;

/** At the table, with the first prompt open, at one in the afternoon. */
test.beforeEach(({ page }) => openAt(page, 'talk', { sitting: speaking }));

test('each page of a rest begins at its top, and its circle holds its words', async ({ table, page }) => {
  await page.goto('./#/theTable');
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

test('a second touch that falls on what has just come is no answer to it', async ({ table, page }) => {
  await table.button(talk.said).dblclick();
  await table.isTurnOf('b');
  await expect(page.getByText(promptOf(first!.prompt).text)).toHaveCount(0);
});

test('a break of 20 minutes outlasts a reload and ends gently', async ({ table, page }) => {
  await table.pauseNow();
  await table.breakFor('twentyMinutes');
  await expect(page.getByText(/set is (13:2\d|1:2\d\sPM)/).first()).toBeVisible();
  await page.reload();
  await expect(page.getByText(/set is (13:2\d|1:2\d\sPM)/).first()).toBeVisible();
  await page.clock.fastForward(20 * minute);
  await expect(table.line(pause.returnNow)).toBeVisible();
  await table.bothBack();
  await table.touch('a', pause.goOnGently);
  await expect(table.prompt(first!.prompt, 'gentler')).toBeVisible();
});
