import { expect, test } from '../support/app.ts';
import { moving, passed, passing, seenOf } from '../support/audits/motion.ts';
import { drawnAnewWhile } from '../support/audits/trace.ts';
import { openAt } from '../support/pages/open-at.ts';
import { begun, speaking } from '../support/sittings/begun.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { words } from '../support/sittings/said.ts';

const { pause, talk } = words;
const [first] = dealt('now').cards;
/** A hard question lies open. */
const deep = begun('impact', 'begin', 'ready', 'start');

test.beforeEach(async ({ page, table }, { title }) => {
  await openAt(page, 'talk', { sitting: title.includes('breath') ? deep : speaking });
  await expect(table.button(talk.said)).toBeVisible();
});

test('while someone speaks nothing moves, and the looks of a turn pass softly', async ({ page }) => {
  expect(await moving(page)).toEqual([]);
  expect(await passing(page)).not.toEqual([]);
});

test('the breath and the words around it are moved without laying out or painting the page for each frame', async ({
  page,
  table,
}) => {
  const { layouts, paints } = await drawnAnewWhile(page, async () => {
    await table.button(talk.said).click();
    await expect(table.line(talk.breathTitle)).toBeVisible();
    await passed(page);
  });
  // Five seconds are some hundred frames.
  expect(layouts).toBeLessThan(20);
  expect(paints).toBeLessThan(80);
});

test('a while into a turn the words are out of sight, and a touch brings those of one half back', async ({
  page,
  table,
}) => {
  const seen = (who: 'a' | 'b') => seenOf(table.half(who).locator('.prompt').first());
  await page.clock.fastForward(8_000);
  await expect.poll(() => seen('a')).toBe(0);
  await expect.poll(() => seen('b')).toBe(0);
  await expect(table.half('a').getByRole('button', { name: talk.more })).toBeVisible();
  await table.half('b').locator('.prompt').first().click();
  await expect.poll(() => seen('b')).toBe(1);
  expect(await seen('a')).toBe(0);
  await page.clock.fastForward(8_000);
  await expect.poll(() => seen('b')).toBe(0);
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await seen('a')) + (await seen('b'))).toBe(1);
});

test('turning the table in the middle of a turn keeps the turn and its time', async ({ page, table }) => {
  await page.clock.fastForward(first!.turnMs - 20_000);
  await table.hasTimeLeft();
  // The first touch brings back the words that have gone quiet.
  await table.half('a').locator('.prompt').first().click();
  await table.touch('a', talk.turnTable);
  await expect.poll(() => table.isFacing()).toBe(false);
  await expect(table.prompt(first!.prompt)).toBeVisible();
  await table.isTurnOf('a');
  await table.hasTimeLeft();
  await table.touch('a', talk.turnTable);
  await expect.poll(() => table.isFacing()).toBe(true);
  await table.hasTimeLeft();
  await page.clock.fastForward(20_000);
  await table.timeIsUp();
});

test('turning the tablet itself loses nothing either', async ({ page, table }) => {
  await page.clock.fastForward(first!.turnMs - 20_000);
  await page.setViewportSize({ width: 820, height: 1180 });
  await table.isTurnOf('a');
  await table.hasTimeLeft();
  await page.clock.fastForward(20_000);
  await table.timeIsUp();
});

test.describe('where less motion is asked for', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves, and the breath is in words alone', async ({ page, table }) => {
    expect(await moving(page)).toEqual([]);
    expect(await passing(page)).toEqual([]);
    await table.pauseNow();
    await expect(table.line(pause.breatheIn)).toBeVisible();
    expect(await moving(page)).toEqual([]);
    expect(await passing(page)).toEqual([]);
    await page.clock.fastForward(4_000);
    await expect(table.line(pause.breatheOut)).toBeVisible();
    expect(await moving(page)).toEqual([]);
  });
});
