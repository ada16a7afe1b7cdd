import { expect } from '@playwright/test';
import { say } from '../../src/core/say.ts';
import { dealt } from './dealt.ts';
import { type Home, names } from './home.ts';
import { cues, firstWording, nameOf, words } from './said.ts';
import type { Table } from './table.ts';

const { welcome, home: homeWords, settings, rightForUs, prompts, forecast, sort, talk, pause, common } = words;

/** What is done with each screen on the way. */
export type Look = (screen: string) => Promise<void>;

/** Through the screens around the table, from home on; it ends on home. */
export async function tourAround(home: Home, look: Look) {
  const { page } = home;
  await look('home');
  await home.button(homeWords.settings).click();
  await expect(home.title(settings.title)).toBeVisible();
  await look('settings');
  await home.button(settings.welcomeAgain).click();
  for (const [index, title] of [
    welcome.whatTitle,
    welcome.notForTitle,
    welcome.namesTitle,
    welcome.sitTitle,
  ].entries()) {
    if (index > 0) await home.button(welcome.next).click();
    await expect(home.title(title)).toBeVisible();
    await look(`welcome ${index + 1}`);
  }
  await home.button(welcome.done).click();
  await home.button(homeWords.rightForUs).click();
  await expect(home.title(rightForUs.title)).toBeVisible();
  await look('is this right for us');
  await home.button(common.home).click();
  await home.choose('facts');
  await look('forecast');
  await home.answer(forecast.hurtTitle, forecast.hurtBoth);
  await look('forecast with both questions');
  await home.button(prompts.browse).click();
  await expect(home.title(say(prompts.title, { name: nameOf('facts') }))).toBeVisible();
  await look('the questions of a conversation');
  await page.goto('./');
  await home.isOpen();
}

/** Through every step of a hard sitting, from home on; it ends on home, with a sitting held. */
export async function tourOfSitting(home: Home, table: Table, look: Look) {
  const { page } = home;
  const [first] = dealt('facts', 'a', 'a').cards;
  await home.choose('facts');
  await home.answer(forecast.hurtTitle, names.a);
  await page.getByRole('checkbox', { name: forecast.confirm }).check();
  await home.button(forecast.start).click();
  await tourOfSorting(home, look);
  await expect(table.line(talk.readyTitle)).toBeVisible();
  await look('ready');
  await table.bothReady();
  await table.offers(first!.prompt);
  await look('offer');
  await table.show('a');
  await tourOfSpeaking(table, look);
  await tourOfSayingBack(table, look);
  await tourOfResting(table, look);
  await expect(table.line(talk.checkTitle)).toBeVisible();
  await look('check');
  await table.answer('a', 'checkGoOn');
  await look('check, one answer given');
  await table.answer('b', 'checkEnough');
  for (const [part, heading] of [firstWording.closeHeard, firstWording.closeKind, talk.closeNext].entries()) {
    if (part > 0) await table.touch('a', talk.goOn);
    await expect(table.line(heading)).toBeVisible();
    await look(`close ${part + 1}`);
  }
  await table.touch('a', talk.nextOpen);
  await expect(home.title(talk.doneTitle)).toBeVisible();
  await look('done');
  await home.button(talk.doneHome).click();
  await home.isOpen();
}

async function tourOfSorting(home: Home, look: Look) {
  await expect(home.title(say(sort.coverTitle, { name: names.a }))).toBeVisible();
  await look('sort, covered');
  await home.button(sort.coverGo).click();
  await home.answer(sort['topic-health'], sort.need);
  await home.answer(sort['topic-money'], sort.need);
  await look('sort');
  await home.button(sort.done).click();
  await expect(home.button(sort.agree)).toBeVisible();
  await look('agree');
  await home.button(sort.agree).click();
}

/** One opens what a touch brings on both sides where there are two, and closes it again. */
async function panel(table: Table, who: readonly ('a' | 'b')[], label: string, look: () => Promise<void>) {
  for (const each of who) await table.touch(each, label);
  await look();
  for (const each of who) await table.touch(each, common.close);
}

async function tourOfSpeaking(table: Table, look: Look) {
  const both = (await table.isFacing()) ? (['a', 'b'] as const) : (['a'] as const);
  await look('speak');
  await panel(table, both, talk.help, () => look('speak, with help'));
  await panel(table, ['a'], talk.cameOutSharp, () => look('speak, came out sharp'));
  await panel(table, ['b'], talk.hardToHear, () => look('speak, hard to hear'));
  await panel(table, both, talk.more, () => look('speak, more'));
  await panel(table, ['a'], talk.more, async () => {
    await table.touch('a', talk.bodyLoud);
    await look('speak, signs');
    for (const { text } of cues.signs.slice(0, 2)) await table.touch('a', text);
    await look('speak, two signs');
  });
  await panel(table, ['b'], talk.more, async () => {
    await table.touch('b', talk.park);
    await look('speak, park');
  });
  await panel(table, ['b'], talk.more, async () => {
    await table.touch('b', talk.myQuestion);
    await look('speak, a question of one’s own');
  });
  await table.page.clock.fastForward(300_000);
  await expect(table.button(talk.oneMore)).toBeVisible();
  await look('speak, the time is full');
}

async function tourOfSayingBack(table: Table, look: Look) {
  await table.touch('a', talk.said);
  await expect(table.line(talk.breathTitle)).toBeVisible();
  await look('breath');
  await table.page.clock.fastForward(5_000);
  await table.touch('b', talk.goOn);
  await expect(table.line(talk.sayBackTitle)).toBeVisible();
  await look('say back');
  for (const [hint, name] of [
    [talk.sayBackOnce, 'say back, second try'],
    [talk.sayBackTwice, 'say back, third try'],
  ] as const) {
    await table.touch('a', talk.notQuite);
    await expect(table.line(hint)).toBeVisible();
    await look(name);
  }
  await table.touch('a', common.back);
  await table.touch('a', talk.heard);
  await expect(table.line(talk.moreTitle)).toBeVisible();
  await look('is there more');
  await table.touch('a', talk.moreYes);
  await expect(table.button(talk.said)).toBeVisible();
  await look('a little more');
  await table.touch('a', talk.said);
  await expect(table.line(talk.meetTitle)).toBeVisible();
  await look('meet');
  await table.touch('b', talk.goOn);
}

async function tourOfResting(table: Table, look: Look) {
  await expect(table.line(talk.checkTitle)).toBeVisible();
  await table.pauseNow();
  await look('pause');
  await table.touch('a', pause.noBreath);
  await look('pause, without breathing');
  await table.touch('a', pause.break);
  await look('choices of a break');
  await table.touch('a', pause.tomorrow);
  await expect(table.line(pause.onBreak)).toBeVisible();
  await look('break');
  await table.touch('a', pause.breathHere);
  await look('break, with a breath');
  await table.touch('b', say(pause.imBack, { name: names.b }));
  await look('break, one is back');
  await table.touch('a', say(pause.imBack, { name: names.a }));
  await expect(table.line(pause.returnTitle)).toBeVisible();
  await look('return');
  await table.stop('a');
  await look('stopped');
  await table.touch('a', pause.keepPlace);
  await expect(table.page.getByText(homeWords.resumeEyebrow)).toBeVisible();
  await look('home, with a place kept');
  await table.page.getByRole('button', { name: homeWords.sitDown }).click();
  await expect(table.line(pause.returnTitle)).toBeVisible();
  await table.touch('a', pause.goOnGently);
}
