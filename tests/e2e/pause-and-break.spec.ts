import { expect, test } from '../support/app.ts';
import { openAt } from '../support/pages/open-at.ts';
import { speaking } from '../support/sittings/begun.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { words } from '../support/sittings/said.ts';

const { pause, talk } = words;
const [first] = dealt('now').cards;
const minute = 60_000;

/** At the table, with the first prompt open, at one in the afternoon. */
test.beforeEach(({ page }) => openAt(page, 'talk', { sitting: speaking }));

test('each page of a rest begins at its top, and its words stand outside the circle', async ({ table, page }) => {
  await page.goto('./#/theTable');
  await page.getByRole('radio', { name: '200 %' }).check();
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto('./#/talk');
  await table.pauseNow();
  const word = await table.line(pause.breatheIn).or(table.line(pause.breatheOut)).boundingBox();
  // The circle at its largest: its own place, which no movement changes.
  const circle = await page.locator('.resting-middle').boundingBox();
  expect(word!.x).toBeGreaterThanOrEqual(circle!.x + circle!.width);
  for (const [label, title] of [
    [pause.break, pause.breakTitle],
    [words.common.back, pause.goOn],
  ] as const) {
    await table.button(label).scrollIntoViewIfNeeded();
    await table.button(label).click();
    await expect(table.line(title)).toBeInViewport();
    expect(await page.evaluate(() => scrollY), label).toBe(0);
  }
});

test('a second touch that falls on what has just come is no answer to it', async ({ table }) => {
  await table.button(talk.said).dblclick();
  await table.isTurnOf('b');
  await expect(table.line(talk.secondAfterHearing)).toBeVisible();
});

test('a break of 20 minutes outlasts a reload and ends gently', async ({ table, page }) => {
  await table.pauseNow();
  await table.breakFor('twentyMinutes');
  await expect(page.getByText(/at the table at (13:2\d|1:2\d\sPM)/).first()).toBeVisible();
  await page.reload();
  await expect(page.getByText(/at the table at (13:2\d|1:2\d\sPM)/).first()).toBeVisible();
  await page.clock.fastForward(20 * minute);
  await expect(table.line(pause.returnNow)).toBeVisible();
  await table.bothBack();
  await table.touch('a', pause.goOnGently);
  await expect(table.prompt(first!.prompt, 'gentler')).toBeVisible();
});
