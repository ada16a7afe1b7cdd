import { fill } from '../../src/core/text/fill.ts';
import { expect, type Page, test } from '../support/app.ts';
import { breakDatabase, healDatabase } from '../support/fakes/idb-faults.ts';
import { Notes } from '../support/pages/notes.ts';
import { apology, cue, inSettings, openMore, sitDownTo, skipToApology, snapshot } from '../support/pages/talk-tools.ts';
import { conversations, firstWording, promptOf, words } from '../support/sittings/said.ts';

const { talk, common, settings, kept, home: homeWords } = words;
const parts = [talk.partDid, talk.partCost, talk.partRegret, talk.partRepair, talk.partChange];
const undone = 'I am sorry, but I only wrote to her.';
const whole = 'I lied to you in May. I regret it.';

const draftOf = (page: Page) => page.getByRole('textbox', { name: talk.draftTitle });

/** Every control on the page whose name speaks of forgiving. */
const forgiving = (page: Page) =>
  page
    .locator('button, a, input, textarea, select, summary, label, [role=button], [role=link]')
    .filter({ hasText: /forgiv/i })
    .or(page.locator('[aria-label*="forgiv" i]'));

test.beforeEach(async ({ page, home, table }) => {
  await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
  await home.welcome();
  await sitDownTo(home, table, 'own');
  await skipToApology(table);
});

test('a minute to think comes first: what one wants to stand for, and that nothing is owed', async ({
  page,
  table,
}) => {
  await table.touch('b', talk.start);
  await expect(table.half('b').getByText(talk.standSpeaker)).toBeVisible();
  await expect(table.half('a').getByText(talk.standListener)).toBeVisible();
  await expect(table.prompt(apology)).toHaveCount(0);
  await expect(draftOf(page)).toHaveCount(0);
  await expect(page.getByRole('img', { name: talk.horizon })).toBeVisible();
  const lengths = await page.evaluate(() => document.getAnimations().map(({ effect }) => effect?.getTiming().duration));
  expect(lengths).toContain(60_000);
  await page.clock.fastForward(60_000);
  await expect(table.half('b').getByText(talk.standSpeaker)).toBeVisible();
  await table.touch('b', talk.goOn);
  await expect(table.prompt(apology)).toBeVisible();
  await table.isTurnOf('b');
});

test.describe('in the turn of the one who apologises', () => {
  test.beforeEach(async ({ table }) => {
    await table.touch('b', talk.start);
    await table.touch('b', talk.goOn);
    await expect(table.prompt(apology)).toBeVisible();
  });

  test('the five parts stand in their order on the speaker’s side', async ({ table }) => {
    await expect(table.half('b').getByRole('listitem')).toHaveText(parts);
    await expect(cue(table.half('b'), 'r-no-but')).toBeVisible();
    await expect(table.half('a').getByRole('listitem')).toHaveCount(0);
  });

  test('the listener reads that no answer is owed, in the turn and after it', async ({ table, page }) => {
    await expect(cue(table.half('a'), 'r-nothing-owed')).toBeVisible();
    await expect(cue(table.half('b'), 'r-nothing-owed')).toHaveCount(0);
    await table.touch('b', talk.said);
    await page.clock.fastForward(5_000);
    await table.touch('a', talk.goOn);
    await table.touch('b', talk.heard);
    await table.touch('b', talk.moreNo);
    await expect(table.line(talk.meetTitle)).toBeVisible();
    await expect(cue(table.half('a'), 'r-nothing-owed')).toBeVisible();
    await table.touch('a', talk.goOn);
    await expect(table.line(talk.checkTitle)).toBeVisible();
  });

  test('a draft is looked through while it is typed, by words and never by marks', async ({ table, page }) => {
    await table.touch('b', talk.draft);
    const told = table.half('b').getByRole('status');
    await expect(told).toHaveText('');
    await draftOf(page).pressSequentially('I am sorry, but');
    await expect(told).toHaveText(fill(talk.draftCheck, { words: fill(talk.draftWord, { word: 'but' }) }));
    await draftOf(page).fill(undone);
    await expect(told).toHaveText(/“but”, “I only”/);
    await draftOf(page).fill(whole);
    await expect(told).toHaveText(talk.draftClear);
    await draftOf(page).fill('');
    await expect(told).toHaveText('');
  });

  test('no one else helps to write it: no spelling, no filling in, no suggestions', async ({ table, page }) => {
    await table.touch('b', talk.draft);
    await expect(draftOf(page)).toHaveAttribute('spellcheck', 'false');
    await expect(draftOf(page)).toHaveAttribute('autocomplete', 'off');
    await expect(draftOf(page)).toHaveAttribute('autocorrect', 'off');
    await expect(draftOf(page)).toHaveAttribute('writingsuggestions', 'false');
    await expect(table.half('a').getByRole('textbox')).toHaveCount(0);
  });

  test('the draft is in no store while it is typed, and gone when the step ends', async ({ table, page }) => {
    const before = await snapshot(page);
    await table.touch('b', talk.draft);
    await draftOf(page).fill(undone);
    await expect(table.half('b').getByRole('status')).not.toHaveText('');
    expect(await snapshot(page)).toEqual(before);
    await table.touch('b', common.close);
    await table.touch('b', talk.said);
    await expect(table.line(talk.breathTitle)).toBeVisible();
    await expect(page.getByText(undone)).toHaveCount(0);
    await table.touch('a', common.back);
    await table.touch('b', talk.draft);
    await expect(draftOf(page)).toHaveValue('');
    await page.goto('./');
    expect(JSON.stringify(await snapshot(page))).not.toContain('sorry');
  });

  test('a draft kept on purpose is among the notes, once, as it was written last', async ({ table, page, home }) => {
    await table.touch('b', talk.draft);
    await expect(table.half('b').getByRole('button', { name: talk.draftKeep })).toHaveCount(0);
    await draftOf(page).fill(undone);
    await table.touch('b', talk.draftKeep);
    const told = table.half('b').getByRole('status');
    await expect(told).toHaveText(talk.draftKept);
    expect(await new Notes(page).texts()).toEqual([undone]);
    await draftOf(page).fill(whole);
    await expect(told).toHaveText(talk.draftClear);
    expect(await new Notes(page).texts()).toEqual([undone]);
    await table.touch('b', talk.draftKeep);
    await expect(told).toHaveText(talk.draftKept);
    await table.touch('b', common.close);
    await table.touch('b', talk.said);
    await expect(table.line(talk.breathTitle)).toBeVisible();
    expect(await new Notes(page).texts()).toEqual([whole]);
    await page.goto('./');
    await home.openKept();
    await expect(new Notes(page).rows).toHaveCount(1);
    await expect(page.getByText(whole)).toBeVisible();
  });

  test('a draft that the tablet does not keep is not called kept', async ({ table, page }) => {
    await page.evaluate(breakDatabase, { fault: 'QuotaExceededError' as const, times: 1_000 });
    await table.touch('b', talk.draft);
    await draftOf(page).fill(whole);
    await table.touch('b', talk.draftKeep);
    await expect(table.half('b').getByRole('status')).toHaveText(kept.unkept);
    await expect(draftOf(page)).toHaveValue(whole);
    await page.evaluate(healDatabase);
    await table.touch('b', talk.draftKeep);
    await expect(table.half('b').getByRole('status')).toHaveText(talk.draftKept);
  });

  test('the draft is gone after a reload', async ({ table, page }) => {
    await table.touch('b', talk.draft);
    await draftOf(page).fill(undone);
    await page.reload();
    await table.touch('b', talk.draft);
    await expect(draftOf(page)).toHaveValue('');
  });

  test('closing the draft to read the five parts keeps it while the step lasts', async ({ table, page }) => {
    await table.touch('b', talk.draft);
    await draftOf(page).fill(whole);
    await table.touch('b', common.close);
    await expect(table.half('b').getByRole('listitem')).toHaveText(parts);
    await table.touch('b', talk.draft);
    await expect(draftOf(page)).toHaveValue(whole);
  });

  test('turning the table in the middle of the draft loses nothing', async ({ table, page }) => {
    await table.touch('b', talk.draft);
    await draftOf(page).fill(whole);
    await page.getByRole('button', { name: talk.turnTable }).first().click();
    await expect.poll(() => table.isFacing()).toBe(false);
    if ((await draftOf(page).count()) === 0) await table.touch('b', talk.draft);
    await expect(draftOf(page)).toHaveValue(whole);
  });
});

test('no control anywhere asks to forgive, or offers it', async ({ home, table, page }) => {
  const look = async (where: string) => expect(await forgiving(page).allTextContents(), where).toEqual([]);
  await look('offer');
  await table.touch('b', talk.start);
  await expect(table.line(talk.standTitle)).toBeVisible();
  await look('stand');
  await table.touch('b', talk.goOn);
  await expect(table.prompt(apology)).toBeVisible();
  await look('speak');
  for (const [who, label] of [
    ['b', talk.draft],
    ['b', talk.help],
    ['a', talk.hardToHear],
  ] as const) {
    await table.touch(who, label);
    await look(label);
    await table.touch(who, common.close);
  }
  await openMore(table, 'a');
  await look(talk.more);
  await table.touch('b', talk.said);
  await page.clock.fastForward(5_000);
  await table.touch('a', talk.goOn);
  await look('say back');
  await table.touch('b', talk.heard);
  await table.touch('b', talk.moreNo);
  await expect(table.line(talk.meetTitle)).toBeVisible();
  await look('meet');
  await table.touch('a', talk.goOn);
  await expect(table.line(talk.checkTitle)).toBeVisible();
  await look('check');
  await table.check({ a: 'checkEnough', b: 'checkGoOn' });
  for (const part of [firstWording.closeHeard, firstWording.closeKind, talk.closeNext]) {
    await expect(table.line(part)).toBeVisible();
    await look(part);
    await table.touch('a', part === talk.closeNext ? talk.nextOpen : talk.goOn);
  }
  await expect(home.title(talk.doneTitle)).toBeVisible();
  await look('done');
  await home.button(talk.doneHome).click();
  await home.isOpen();
  await look('home');
  await inSettings(home, () => look(settings.title));
  for (const { id, name } of conversations) {
    await page.goto(`./#/forecast/${id}`);
    await expect(home.title(name)).toBeVisible();
    await look(name);
  }
});

test('a control that spoke of forgiving would be seen', async ({ page }) => {
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('button'), { textContent: 'Forgive' })),
  );
  await expect(forgiving(page)).toHaveCount(1);
  await expect(page.getByText(promptOf(apology).forecast).first()).toBeVisible();
  await expect(page.getByRole('button', { name: homeWords.settings })).toHaveCount(0);
});
