import { expect, type Page, test } from '../support/app.ts';
import { auditForcedColours } from '../support/audits/forced-colours.ts';
import { fadingOut, holdFades, seenOf } from '../support/audits/motion.ts';
import { createProfile } from '../support/build/profile.ts';
import { Fingers } from '../support/hands/fingers.ts';
import { Home } from '../support/pages/home.ts';
import { openAt } from '../support/pages/open-at.ts';
import { Table } from '../support/pages/table.ts';
import { clockOf } from '../support/pages/talk-tools.ts';
import { begun, closing, speaking } from '../support/sittings/begun.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { words } from '../support/sittings/said.ts';
import { walk } from '../support/sittings/sitting-builder.ts';

const { talk, pause, common } = words;
const [first, second] = dealt('now').cards;
/** A hard question lies open, and a breath comes after it. */
const deep = begun('impact', 'begin', 'ready', 'start');
/** Longer than the words of a turn are in sight. */
const quietMs = 8_000;

test('a browser killed in the middle of a fade opens at the step that was reached', async ({ server }) => {
  const profile = createProfile();
  try {
    const before = await profile.open(server.origin);
    await openAt(before.page, 'talk', { sitting: speaking });
    await holdFades(before.page, 150);
    await new Table(before.page).touch('a', talk.said);
    await new Table(before.page).isTurnOf('b');
    await expect(fadingOut(before.page)).toHaveCount(1);
    const killedAt = await clockOf(before.page);
    await before.kill();

    const { page, context, watched } = await profile.open(server.origin, killedAt);
    const table = new Table(page);
    await page.goto('./');
    await new Home(page).sitDownAgain();
    await table.isTurnOf('b');
    await expect(table.prompt(first!.prompt)).toBeVisible();
    await expect(fadingOut(page)).toHaveCount(0);
    await table.touch('b', talk.said);
    await table.comesTo(second!.prompt);
    for (const who of ['b', 'a'] as const) {
      await table.touch(who, common.back);
      await table.isTurnOf(who);
      await expect(table.prompt(first!.prompt)).toBeVisible();
    }
    await context.close();
    expect([...before.watched.faults, ...watched.faults]).toEqual([]);
  } finally {
    profile.remove();
  }
});

test.describe('fingers', () => {
  test.use({ takesTime: false });

  for (const layout of ['facing', 'sideBySide'] as const) {
    test(`count in the middle of a fade, also beside one that lies on the other side, ${layout}`, async ({
      page,
      table,
    }) => {
      await openAt(page, 'talk', { sitting: speaking, settings: { layout } });
      const fingers = await Fingers.on(page);
      await holdFades(page, 150);
      await expect(table.button(talk.said)).toBeVisible();
      await fingers.pass(1_000);
      await fingers.tap(1, table.button(talk.said));
      await table.isTurnOf('b');
      await expect(fadingOut(page)).toHaveCount(1);
      await fingers.pass(400);
      await fingers.down({ 1: { x: 40, y: 650 } });
      await fingers.tap(2, table.button(talk.said));
      await table.comesTo(second!.prompt);
    });
  }

  test('call a pause at every moment of a fade', async ({ page, table }) => {
    await openAt(page, 'talk', { sitting: walk(speaking, 'pause') });
    const fingers = await Fingers.on(page);
    for (const ms of [0, 150, 299, 650]) {
      // Its words are seen before, in the picture that is held.
      await expect(table.button(pause.goOn)).toBeVisible();
      await holdFades(page, ms);
      await fingers.pass(1_000);
      await fingers.tap(1, table.button(pause.goOn));
      await expect(table.button(talk.said)).toBeVisible();
      await expect(fadingOut(page)).toHaveCount(1);
      await fingers.tap(1, table.pause);
    }
    await expect(table.line(pause.breatheIn)).toBeVisible();
  });

  test('call a pause at every moment of a breath, which goes on from where it stood', async ({ page, table }) => {
    await openAt(page, 'talk', { sitting: deep });
    const fingers = await Fingers.on(page);
    await expect(table.button(talk.said)).toBeVisible();
    await page.clock.pauseAt((await clockOf(page)) + 1_000);
    await fingers.pass(1_000);
    await fingers.tap(1, table.button(talk.said));
    for (const ms of [0, 1_400, 1_400, 1_400]) {
      await table.untilShown(table.line(talk.breathTitle));
      await fingers.pass(ms);
      await fingers.tap(1, table.pause);
      await table.untilShown(table.button(pause.goOn));
      await fingers.pass(1_000);
      await fingers.tap(1, table.button(pause.goOn));
    }
    await table.untilShown(table.line(talk.breathTitle));
    expect(await crossed(page)).toBeGreaterThanOrEqual(4_200 / 5_000);
  });
});

test.describe('where less motion is asked for', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('words stay, and a breath comes without a fade and stands still', async ({ page, table }) => {
    await openAt(page, 'talk', { sitting: deep });
    await expect(table.button(talk.said)).toBeVisible();
    await page.clock.fastForward(2 * quietMs);
    await staysInSight(table);
    await table.touch('a', talk.said);
    await expect(table.line(talk.breathTitle)).toBeVisible();
    expect(await animated(page)).toBe(0);
    await expect(fadingOut(page)).toHaveCount(0);
  });

  test('a talk is done without a movement', async ({ page, table }) => {
    await openAt(page, 'talk', { sitting: walk(closing, 'next', 'next') });
    await table.touch('a', talk.nextOpen);
    await expect(page.getByRole('heading', { name: talk.doneTitle })).toBeVisible();
    expect(await animated(page)).toBe(0);
  });
});

test('where the tablet chooses the colours a quiet table speaks up, and a breath keeps all its edges', async ({
  page,
  table,
}) => {
  await openAt(page, 'talk', { sitting: deep });
  const prompt = table.half('a').locator('.prompt').first();
  await expect(table.button(talk.said)).toBeVisible();
  await page.clock.fastForward(quietMs);
  await expect.poll(() => seenOf(prompt)).toBe(0);
  await page.emulateMedia({ forcedColors: 'active' });
  const shown = [
    prompt,
    table.pause,
    table.button(talk.said),
    ...['.horizon', '.mark-row'].map((part) => page.locator(part).first()),
  ];
  for (const each of shown) await expect.poll(() => seenOf(each)).toBe(1);
  await page.clock.fastForward(2 * quietMs);
  await staysInSight(table);
  expect(await auditForcedColours(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  await table.touch('a', talk.said);
  await expect(table.line(talk.breathTitle)).toBeVisible();
  expect(await auditForcedColours(page)).toEqual([]);
});

/** The first touch on a half whose words are out of sight would open nothing. */
async function staysInSight(table: Table) {
  const half = table.half('a');
  await half.getByRole('button', { name: talk.more }).click();
  await half.getByRole('button', { name: common.close }).click();
}

/** What of the colour's way through a breath lies behind it, from 0 to 1. */
const crossed = (page: Page) =>
  page
    .locator('.ground-mark')
    .evaluate((mark) => mark.getAnimations()[0]?.effect?.getComputedTiming().progress ?? Number.NaN);

/** How much moves or passes from one look to another at this moment. */
const animated = (page: Page) => page.evaluate(() => document.getAnimations().length);
