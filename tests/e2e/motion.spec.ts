import { expect, type Page, test } from '../support/app.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { words } from '../support/sittings/said.ts';

const { pause, talk } = words;
const [first] = dealt('now').cards;

/** What moves on the page, by the label of what it belongs to: what only passes from one look to another is done first. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const passing = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(passing.map(({ finished }) => finished));
    return document
      .getAnimations()
      .filter((animation) => animation.playState === 'running')
      .map((animation) => {
        const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
        return target?.closest('[aria-label]')?.getAttribute('aria-label') ?? target?.className ?? 'unknown';
      });
  });

/** What would pass from one look to another, by its class. */
const passing = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((each) =>
        [null, '::before', '::after'].some((part) => {
          const { transitionDuration } = getComputedStyle(each, part);
          return transitionDuration.split(', ').some((duration) => duration !== '0s');
        }),
      )
      .map(({ className }) => String(className)),
  );

test.beforeEach(async ({ page, home, table }) => {
  await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
  await home.welcome();
  await home.sitDownToLightTalk();
  await table.bothReady();
  await table.show('a');
  await expect(table.prompt(first!.prompt)).toBeVisible();
});

test('while someone speaks, nothing moves but the horizon', async ({ page }) => {
  expect(await moving(page)).toEqual([talk.horizon]);
});

test('elsewhere the looks of a turn pass softly', async ({ page }) => {
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

  test('the breath is in words alone, and nothing moves', async ({ page, table }) => {
    await table.pauseNow();
    await expect(table.line(pause.breatheIn)).toBeVisible();
    expect(await moving(page)).toEqual([]);
    await page.clock.fastForward(4_000);
    await expect(table.line(pause.breatheOut)).toBeVisible();
    expect(await moving(page)).toEqual([]);
  });

  test('only the horizon goes on, as it tells the time', async ({ page }) => {
    expect(await moving(page)).toEqual([talk.horizon]);
  });

  test('nothing passes slowly from one look to another', async ({ page, table }) => {
    expect(await passing(page)).toEqual([]);
    await table.pauseNow();
    expect(await passing(page)).toEqual([]);
  });
});
