import { expect, test } from '../support/app.ts';
import { names } from '../support/pages/home.ts';
import { otherOf } from '../support/pages/table.ts';
import { cue } from '../support/pages/talk-tools.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { firstWording, promptOf, words } from '../support/sittings/said.ts';

const { talk, home: homeWords } = words;

for (const layout of ['facing', 'sideBySide'] as const) {
  test(`two people hold a whole sitting ${layout === 'facing' ? 'across from' : 'next to'} each other`, async ({
    home,
    table,
  }) => {
    const { cards } = dealt('now');
    await home.throughWelcome(layout);
    await home.sitDownToLightTalk();
    expect(await table.isFacing()).toBe(layout === 'facing');
    await table.bothReady();
    for (const [index, card] of cards.entries()) {
      if (index > 0) await table.check({ a: 'checkGoOn', b: 'checkGoOn' });
      await table.card(card.prompt, card.speakers);
    }
    await table.close();
    await home.button(talk.doneHome).click();
    await expect(home.page.getByRole('link', { name: homeWords.progressWhole })).toHaveCount(1);
  });
}

test('the last page says that the next time is noted too, where one was set', async ({ home, page, table }) => {
  const [card] = dealt('now').cards;
  await home.welcome();
  await home.sitDownToLightTalk();
  await table.bothReady();
  await table.card(card!.prompt, card!.speakers);
  await table.check({ a: 'checkGoOn', b: 'checkEnough' });
  await table.close();
  await expect(page.getByText(talk.doneLine)).toBeVisible();
  await home.button(words.common.back).click();
  await table.touch('a', talk.nextDays);
  await expect(page.getByText(talk.doneLineNext)).toBeVisible();
});

test('each prompt goes to both, and the other one begins the next', async () => {
  const { cards } = dealt('now');
  expect(cards.map(({ speakers }) => speakers)).toEqual([
    ['a', 'b'],
    ['b', 'a'],
    ['a', 'b'],
  ]);
});

test('saying back is offered at level 2 and can be left out', async ({ home, table }) => {
  const { cards } = dealt('now');
  const [light, warm] = cards;
  expect([promptOf(light!.prompt).level, promptOf(warm!.prompt).level]).toEqual([1, 2]);
  await home.welcome();
  await home.sitDownToLightTalk();
  await table.bothReady();
  await table.card(light!.prompt, light!.speakers);
  await table.check({ a: 'checkGoOn', b: 'checkGoOn' });
  const speaker = warm!.speakers[0];
  await table.show(speaker);
  await table.touch(speaker, talk.said);
  await expect(table.line(talk.breathListenerOptional)).toBeVisible();
  await table.touch(otherOf(speaker), talk.goOn);
  await table.touch(otherOf(speaker), talk.withoutSayBack);
  await expect(table.line(talk.meetTitle)).toBeVisible();
});

test('after two tries it is close enough', async ({ home, table }) => {
  const { cards } = dealt('now');
  await home.welcome();
  await home.sitDownToLightTalk();
  await table.bothReady();
  await table.card(cards[0]!.prompt, cards[0]!.speakers);
  await table.check({ a: 'checkGoOn', b: 'checkGoOn' });
  const speaker = cards[1]!.speakers[0];
  await table.show(speaker);
  await table.touch(speaker, talk.said);
  await table.touch(otherOf(speaker), talk.goOn);
  await table.touch(speaker, talk.notQuite);
  await expect(cue(table.page, 'r-close-enough')).toBeVisible();
  await table.touch(speaker, talk.notQuite);
  await expect(cue(table.page, 'r-leave-it').first()).toBeVisible();
  await table.touch(speaker, talk.closeEnough);
  await expect(table.line(talk.meetTitle)).toBeVisible();
});

test('one wish for something lighter makes the rest light, and names nobody', async ({ home, table, page }) => {
  const [first, ...rest] = dealt('now').cards;
  const lighter = rest.flatMap((card) => card.lighter ?? []).filter(({ prompt }) => prompt !== first!.prompt);
  expect(lighter.map(({ level }) => level)).not.toContain(2);
  await home.welcome();
  await home.sitDownToLightTalk();
  await table.bothReady();
  await table.card(first!.prompt, first!.speakers);
  await table.check({ a: 'checkLighter', b: 'checkGoOn' });
  await table.offers(lighter[0]!.prompt);
  await expect(table.line(firstWording.lighter)).toBeVisible();
  await expect(page.getByText(new RegExp(`(${names.a}|${names.b})[^.]*light`, 'i'))).toHaveCount(0);
});

test('one answer of enough for today goes to the close', async ({ home, table }) => {
  const { cards } = dealt('now');
  await home.welcome();
  await home.sitDownToLightTalk();
  await table.bothReady();
  await table.card(cards[0]!.prompt, cards[0]!.speakers);
  await table.check({ a: 'checkGoOn', b: 'checkEnough' });
  await table.close('b');
});

test('a sitting can be forgotten when it is over', async ({ home, table, page }) => {
  const { cards } = dealt('now');
  await home.welcome();
  await home.sitDownToLightTalk();
  await table.bothReady();
  await table.card(cards[0]!.prompt, cards[0]!.speakers);
  await table.check({ a: 'checkEnough', b: 'checkEnough' });
  await table.close();
  await home.button(talk.forget).click();
  await expect(page.getByText(talk.forgotten)).toBeVisible();
  await home.button(talk.doneHome).click();
  await home.isOpen();
  await expect(page.getByRole('link', { name: homeWords.progressWhole })).toHaveCount(0);
});
