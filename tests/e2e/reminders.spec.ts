import { expect, type Page, test } from '../support/app.ts';
import type { Home } from '../support/pages/home.ts';
import { otherOf, type Table, type Who } from '../support/pages/table.ts';
import { cue, inSettings, reminder, sitDownTo } from '../support/pages/talk-tools.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { words } from '../support/sittings/said.ts';
import { readKept } from '../support/sittings/stored.ts';

const { talk, settings, pause, common } = words;
const minute = 60_000;
const own = 'Look at me and breathe.';

test.beforeEach(async ({ page, home }) => {
  await page.clock.install({ time: new Date('2026-11-23T20:00:00+01:00') });
  await home.welcome();
});

const isReminded = (table: Table) => expect(reminder(table).first()).toBeVisible();
const isLeftAlone = (table: Table) => expect(reminder(table)).toHaveCount(0);

/** From speaking on for half a minute to the breath before the say-back. */
async function toBreath(table: Table, speaker: Who) {
  await expect(table.button(talk.said)).toBeVisible();
  await table.page.clock.fastForward(minute / 2);
  await table.touch(speaker, talk.said);
  await expect(table.line(talk.breathTitle)).toBeVisible();
}

/** From the breath to the end of the turn. */
async function fromBreath(table: Table, speaker: Who) {
  await table.page.clock.fastForward(5_000);
  await table.touch(otherOf(speaker), talk.goOn);
  await table.touch(speaker, talk.heard);
  await table.touch(speaker, talk.moreNo);
  await table.touch(otherOf(speaker), talk.goOn);
}

/** A sitting with the one step that has a reminder at once, then stopped and let go. */
async function shortSitting(home: Home, table: Table, look: () => Promise<void>) {
  await sitDownTo(home, table, 'floor');
  await expect(table.line(talk.start)).toBeVisible();
  await look();
  await table.stop();
  await table.touch('a', pause.letGo);
  await home.button(talk.doneHome).click();
  await home.isOpen();
}

test('in a long hard sitting three reminders come, six minutes apart, and then no more', async ({
  home,
  page,
  table,
}) => {
  const { cards } = dealt('impact', 'a', 'a', { hourOfDay: 22 });
  await page.clock.fastForward(2.5 * 60 * minute);
  await home.choose('impact');
  await home.answer(words.forecast.hurtTitle, 'Mira');
  await home.sitDown();
  await expect(cue(page, 'r-late').first()).toBeVisible();
  await table.bothReady();
  await table.offers(cards[0]!.prompt);
  await isLeftAlone(table);
  await page.clock.fastForward(6 * minute);
  await table.touch('a', talk.skip);
  await table.offers(cards[1]!.prompt);
  await isLeftAlone(table);
  await table.show('a');
  await isLeftAlone(table);
  await toBreath(table, 'a');
  await expect(cue(table.half('b'), 'r-reason-waits')).toBeVisible();
  await expect(reminder(table)).toHaveCount(1);
  await expect(table.half('a').getByText(talk.breathSpeaker)).toBeVisible();
  await fromBreath(table, 'a');
  await table.check({ a: 'checkGoOn', b: 'checkGoOn' });
  await page.clock.fastForward(6 * minute);
  await table.show('a');
  await toBreath(table, 'a');
  await isReminded(table);
  await table.touch('b', common.back);
  await page.clock.fastForward(6 * minute);
  await toBreath(table, 'a');
  await isLeftAlone(table);
});

test('between two reminders lie six minutes', async ({ home, page, table }) => {
  await sitDownTo(home, table, 'own');
  await expect(cue(page, 'r-soft-start').first()).toBeVisible();
  await table.touch('a', talk.skip);
  await page.clock.fastForward(5 * minute);
  await table.show('b');
  await toBreath(table, 'b');
  await isLeftAlone(table);
  await table.touch('a', common.back);
  // The minute is to pass while she speaks, not before the way back is taken.
  await expect(table.half('b').getByRole('button', { name: talk.said })).toBeVisible();
  await page.clock.fastForward(minute);
  await toBreath(table, 'b');
  await expect(cue(table.half('a'), 'r-reason-waits')).toBeVisible();
});

test('a reload does not begin the budget anew, and brings nothing back that was put away', async ({
  home,
  page,
  table,
}) => {
  await sitDownTo(home, table, 'floor');
  await isReminded(table);
  await table.touch('a', talk.reminderAway);
  await isLeftAlone(table);
  const before = (await readKept(page)).state.find(({ id }) => id === 'reminders');
  await page.reload();
  await expect(table.line(talk.start)).toBeVisible();
  await isLeftAlone(table);
  expect((await readKept(page)).state.find(({ id }) => id === 'reminders')).toEqual(before);
});

test('put away twice, a reminder stays away for good', async ({ home, table }) => {
  for (let times = 0; times < 2; times += 1) {
    await shortSitting(home, table, async () => {
      await expect(cue(table.page, 'r-soft-start').first()).toBeVisible();
      await table.touch('b', talk.reminderAway);
      await isLeftAlone(table);
    });
  }
  await shortSitting(home, table, () => isLeftAlone(table));
});

test('the same words do not come again in the next three sittings', async ({ home, table, page }) => {
  const texts: string[] = [];
  for (let sittings = 0; sittings < 3; sittings += 1) {
    await shortSitting(home, table, async () => {
      texts.push((await cue(page, 'r-soft-start').first().textContent()) ?? '');
    });
  }
  expect(new Set(texts).size).toBe(3);
  await shortSitting(home, table, () => isLeftAlone(table));
});

test('in quiet mode none comes but a word when it gets long', async ({ home, page, table }) => {
  const { cards } = dealt('floor');
  await inSettings(home, async () => {
    await page.getByRole('radio', { name: settings.quietOn }).check();
  });
  await sitDownTo(home, table, 'floor');
  await expect(table.line(talk.start)).toBeVisible();
  await isLeftAlone(table);
  await page.clock.fastForward(35 * minute);
  await table.card(cards[0]!.prompt, cards[0]!.speakers);
  await expect(table.line(talk.checkTitle)).toBeVisible();
  await expect(cue(page, 'r-enough-today').first()).toBeVisible();
});

test.describe('with a line the couple wrote', () => {
  test.beforeEach(async ({ home, page }) => {
    await inSettings(home, async () => {
      const field = page.getByRole('textbox', { name: settings.ownListen });
      await field.fill(`  ${own} `);
      await field.blur();
    });
  });

  test('it comes first, in quotation marks, and with no other beside it', async ({ home, page, table }) => {
    await sitDownTo(home, table, 'own');
    await isReminded(table);
    await page.clock.fastForward(6 * minute);
    await table.touch('a', talk.skip);
    await table.show('b');
    await toBreath(table, 'b');
    const quoted = page.getByRole('status').filter({ has: page.locator('q') });
    await expect(quoted).toHaveText([own, own]);
    const marks = await page
      .locator('q')
      .first()
      .evaluate((line) => getComputedStyle(line, '::before').content);
    expect(marks).not.toMatch(/none|normal/);
    await expect(cue(page, 'r-reason-waits')).toHaveCount(0);
  });

  test('it holds at most twenty words', async ({ home, page }) => {
    const twenty = Array.from({ length: 20 }, (_, index) => `w${index}`).join(' ');
    await inSettings(home, async () => {
      await page.getByRole('textbox', { name: settings.ownHere }).fill(`${twenty} and more`);
      await page.getByRole('textbox', { name: settings.ownListen }).focus();
    });
    await inSettings(home, () => expect(page.getByRole('textbox', { name: settings.ownHere })).toHaveValue(twenty));
  });
});

test.describe('as the sitting gets long', () => {
  const [first] = dealt('now').cards;
  const checkAfter = async (page: Page, table: Table, home: Home, minutes: number) => {
    await home.sitDownToLightTalk();
    await table.bothReady();
    await page.clock.fastForward(minutes * minute);
    await table.card(first!.prompt, first!.speakers);
    await expect(table.line(talk.checkTitle)).toBeVisible();
  };

  test('the close is not offered before 35 minutes', async ({ home, page, table }) => {
    await checkAfter(page, table, home, 34);
    await expect(page.getByRole('button', { name: talk.toClose })).toHaveCount(0);
    await isLeftAlone(table);
  });

  test('the close is offered from 35 minutes on, and one touch leads there', async ({ home, page, table }) => {
    await checkAfter(page, table, home, 35);
    await expect(table.line(talk.checkLine)).toBeVisible();
    await expect(cue(page, 'r-enough-today').first()).toBeVisible();
    await table.touch('b', talk.toClose);
    await expect(table.line(talk.closeTitle)).toBeVisible();
  });

  test('closing is suggested from 45 minutes on', async ({ home, page, table }) => {
    await checkAfter(page, table, home, 45);
    await expect(table.line(talk.longTalk)).toBeVisible();
    await expect(table.line(talk.checkLine)).toHaveCount(0);
    await table.check({ a: 'checkGoOn', b: 'checkGoOn' });
    await expect(table.line(talk.start)).toBeVisible();
  });

  test('a break does not make it long', async ({ home, page, table }) => {
    await home.sitDownToLightTalk();
    await table.bothReady();
    await table.show('a');
    await table.pauseNow();
    await page.clock.fastForward(50 * minute);
    await table.touch('a', pause.goOn);
    await table.turn('a', first!.prompt);
    await table.touch('b', talk.swapStart);
    await table.turn('b', first!.prompt);
    await expect(table.line(talk.checkLine)).toBeVisible();
    await expect(page.getByRole('button', { name: talk.toClose })).toHaveCount(0);
  });
});
