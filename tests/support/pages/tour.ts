import { expect } from '@playwright/test';
import { breathMs } from '../../../src/core/sitting/pacing.ts';
import { fill } from '../../../src/core/text/fill.ts';
import { dealt } from '../sittings/dealt.ts';
import { cues, firstWording, promptOf, words } from '../sittings/said.ts';
import { type Home, names } from './home.ts';
import { sortInto } from './sorting.ts';
import { otherOf, type Table, type Who } from './table.ts';
import { cue } from './talk-tools.ts';

const { welcome, home: homeWords, settings, rightForUs, prompts, forecast, sort, talk, pause, common } = words;

/** What is done with each screen on the way. */
export type Look = (screen: string) => Promise<void>;

/** The screens of a sitting that rest: there nothing is left to pause. */
const rests = /^(pause|choices|break|return|stopped)/;
/** The screens on which nothing is left to stop. */
const isOver = /^(stopped|home|done)/;

/** The same look, after seeing that pause is one touch away, and stop at most two. */
export function withWaysOut({ page }: Table, look: Look): Look {
  const wayOut = (label: string) => page.getByRole('button', { name: label, exact: true }).first();
  return async (screen) => {
    // A break has Stop among what helps.
    const leads = [talk.more, words.common.close, talk.pause, pause.breakMore].map(wayOut);
    const stop = leads.reduce((ways, way) => ways.or(way), wayOut(talk.stop)).first();
    if (!isOver.test(screen)) await expect.soft(stop, `${screen}: stop, or what leads to it`).toBeVisible();
    if (!isOver.test(screen) && !rests.test(screen))
      await expect.soft(wayOut(talk.pause), `${screen}: pause`).toBeVisible();
    await look(screen);
  };
}

/** Through the screens around the table, from home on; it ends on home. */
export async function tourAround(home: Home, look: Look) {
  const { page } = home;
  await look('home');
  await home.link(homeWords.settings).click();
  await expect(home.title(settings.title)).toBeVisible();
  await look('settings');
  for (const door of ['youTwo', 'theTable', 'thisTablet'] as const) {
    await page.goto(`./#/${door}`);
    await expect(home.title(settings[door])).toBeVisible();
    await look(settings[door]);
  }
  await home.page.goto('./#/welcome');
  await expect(home.title(welcome.seatsTitle)).toBeVisible();
  await look('the seats');
  await home.button(welcome.next).click();
  await expect(home.title(welcome.safetyTitle)).toBeVisible();
  await look('safety');
  await home.button(welcome.safetyAll).click();
  await expect(home.title(rightForUs.title)).toBeVisible();
  await look('is this right for us');
  await home.goHome();
  await home.choose('facts');
  await look('forecast');
  await home.answer(forecast.hurtTitle, forecast.hurtBoth);
  await look('forecast, answered');
  await home.link(forecast.chooseFirst).click();
  const question = promptOf(dealt('facts').cards[0]!.prompt).text;
  await home.button(question).click();
  await expect(home.button(`${prompts.leaveOut}: ${question}`)).toBeVisible();
  await look('the questions of a conversation');
  await page.goto('./');
  await home.isOpen();
}

/** Through every step of a hard sitting, from home on; it ends on home, with a sitting held. */
export async function tourOfSitting(home: Home, table: Table, eye: Look) {
  const look = withWaysOut(table, eye);
  const [first] = dealt('facts', 'a', 'a').cards;
  await home.choose('facts');
  await home.answer(forecast.hurtTitle, names.a);
  await home.button(forecast.start).click();
  await tourOfSorting(home, look);
  await expect(table.line(talk.readyTitle)).toBeVisible();
  await look('ready');
  await table.bothReady();
  await table.offers(first!.prompt);
  await look('offer');
  const speaker = first!.speakers[0];
  await table.show(speaker);
  await tourOfSpeaking(table, speaker, look);
  await tourOfSayingBack(table, speaker, look);
  await tourOfResting(table, look);
  await expect(table.line(talk.checkTitle)).toBeVisible();
  await look('check');
  await table.answer('a', 'checkGoOn');
  await look('check, one answer given');
  await table.answer('b', 'checkEnough');
  for (const [part, heading] of [firstWording.closeFirst, firstWording.closeSecond, talk.closeNext].entries()) {
    if (part > 0) await table.touch(part === 1 ? 'a' : 'b', talk.closeSaid);
    await expect(table.line(heading)).toBeVisible();
    await look(`close ${part + 1}`);
  }
  await table.touch('a', talk.nextOpen);
  await expect(home.title(talk.doneTitle)).toBeVisible();
  await look('done');
  await home.button(talk.doneHome).first().click();
  await home.isOpen();
}

async function tourOfSorting(home: Home, look: Look) {
  await expect(home.title(fill(sort.coverTitle, { name: names.a }))).toBeVisible();
  await look('sort, covered');
  await home.button(sort.coverGo).click();
  await look('sort');
  await sortInto(home.page, { health: 'need', money: 'need' });
  await look('sort, the list');
  await home.button(sort.done).click();
  await expect(home.button(sort.agree)).toBeVisible();
  await look('agree');
  await home.button(sort.agree).click();
}

/** One opens what a touch brings on both sides where there are two, and closes it again. */
export async function panel(
  table: Table,
  who: readonly Who[],
  label: string,
  look: () => Promise<void>,
  end: string = common.close,
) {
  for (const each of who) await table.touch(each, label);
  await look();
  for (const each of who) await table.touch(each, end);
}

async function tourOfSpeaking(table: Table, speaker: Who, look: Look) {
  const listener = otherOf(speaker);
  const both = (await table.isFacing()) ? [speaker, listener] : [speaker];
  await look('speak');
  await panel(table, both, talk.help, () => look('speak, with help'));
  await panel(table, [speaker], talk.cameOutSharp, () => look('speak, came out sharp'));
  await panel(table, [listener], talk.hardToHear, () => look('speak, hard to hear'), talk.better);
  await panel(table, both, talk.more, () => look('speak, more'));
  await panel(table, [speaker], talk.more, async () => {
    await table.touch(speaker, talk.bodyLoud);
    await look('speak, signs');
    for (const { text } of cues.signs.slice(0, 2)) await table.touch(speaker, text);
    await look('speak, two signs');
  });
  await panel(table, [listener], talk.more, async () => {
    await table.touch(listener, talk.park);
    await look('speak, park');
  });
  await tourOfOwnQuestion(table, listener, look);
  await table.page.clock.fastForward(300_000);
  await table.timeIsUp();
  await look('speak, the time is full');
  await panel(table, [speaker], talk.more, async () => {
    await expect(table.button(talk.oneMore)).toBeVisible();
    await look('speak, more once the time is full');
  });
}

async function tourOfOwnQuestion(table: Table, who: Who, look: Look) {
  await table.touch(who, talk.more);
  await table.touch(who, talk.myQuestion);
  await expect(table.button(talk.myQuestionAlone)).toBeVisible();
  await look('a question of one’s own, covered');
  await table.button(talk.myQuestionAlone).click();
  await table.page.getByRole('textbox', { name: talk.myQuestion }).fill('What would help you this week?');
  await look('a question of one’s own');
  await table.button(talk.askNow).click();
  await expect(table.button(talk.backToTable)).toBeVisible();
  await look('a question of one’s own, asked');
  await table.button(talk.backToTable).click();
  await expect(table.button(talk.said)).toBeVisible();
}

async function tourOfSayingBack(table: Table, speaker: Who, look: Look) {
  await table.touch(speaker, talk.said);
  await expect(table.line(talk.breathTitle)).toBeVisible();
  await look('breath');
  // A look takes its time, in which the breath may have ended by itself.
  await table.page.clock.fastForward(breathMs);
  await expect(table.line(talk.sayBackTitle)).toBeVisible();
  await look('say back');
  for (const [hint, name] of [
    ['r-close-enough', 'say back, second try'],
    ['r-leave-it', 'say back, third try'],
  ] as const) {
    await table.touch(speaker, talk.notQuite);
    await expect(cue(table.page, hint).first()).toBeVisible();
    await look(name);
  }
  await table.touch(speaker, common.back);
  await table.touch(speaker, talk.thereIsMore);
  await expect(table.button(talk.said)).toBeVisible();
  await look('a little more');
  await table.touch(speaker, talk.said);
  await expect(table.line(talk.meetTitle)).toBeVisible();
  await look('meet');
  await table.touch(otherOf(speaker), talk.said);
}

async function tourOfResting(table: Table, look: Look) {
  await expect(table.line(talk.checkTitle)).toBeVisible();
  await table.pauseNow();
  await look('pause');
  await table.page.clock.fastForward(20_000);
  await table.touch('a', pause.noBreath);
  await look('pause, without breathing');
  await table.touch('a', pause.break);
  await look('choices of a break');
  await table.touch('a', pause.tomorrow);
  await expect(table.line(pause.breakMore)).toBeVisible();
  await look('break');
  await table.touch('a', pause.breakMore);
  await look('break, with what helps');
  await table.touch('a', pause.breathHere);
  await look('break, with a breath');
  await table.touch('b', fill(pause.imBack, { name: names.b }));
  await look('break, one is back');
  await table.touch('a', fill(pause.imBack, { name: names.a }));
  await expect(table.button(pause.goOnGently)).toBeVisible();
  await look('return');
  await table.stop('a');
  await look('stopped');
  await table.touch('a', pause.keepPlace);
  await expect(table.page.getByText(homeWords.resumeEyebrow)).toBeVisible();
  await look('home, with a place kept');
  await table.page.getByRole('button', { name: words.forecast.resume }).click();
  await expect(table.button(pause.goOnGently)).toBeVisible();
  await table.touch('a', pause.goOnGently);
}
