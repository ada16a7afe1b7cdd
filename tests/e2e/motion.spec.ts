import { expect, test } from '../support/app.ts';
import { moving, passing } from '../support/audits/motion.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { words } from '../support/sittings/said.ts';

const { pause, talk } = words;
const [first] = dealt('now').cards;

test.beforeEach(async ({ page, home, table }) => {
  await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
  await home.welcome();
  await home.sitDownToLightTalk();
  await table.bothReady();
  await expect(table.prompt(first!.prompt)).toBeVisible();
});

test('while someone speaks nothing moves, and the looks of a turn pass softly', async ({ page }) => {
  expect(await moving(page)).toEqual([]);
  expect(await passing(page)).not.toEqual([]);
});

test('turning the table in the middle of a turn keeps the turn and its time', async ({ page, table }) => {
  await page.clock.fastForward(first!.turnMs - 20_000);
  await table.hasTimeLeft();
  await page.getByRole('button', { name: talk.turnTable }).first().click();
  await expect.poll(() => table.isFacing()).toBe(false);
  await expect(table.prompt(first!.prompt)).toBeVisible();
  await table.isTurnOf('a');
  await table.hasTimeLeft();
  await page.getByRole('button', { name: talk.turnTable }).first().click();
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
