import { expect, type Locator, type Page } from '@playwright/test';
import { type Card, isLight } from '../../../src/core/sitting/card.ts';
import { breathMs } from '../../../src/core/sitting/pacing.ts';
import { fill } from '../../../src/core/text/fill.ts';
import { isCheckAfter } from '../sittings/checks.ts';
import { promptOf, words } from '../sittings/said.ts';
import { names } from './home.ts';

const { talk, pause } = words;

/** What can lie in the sheet of a side. */
export const rarer: ReadonlySet<string> = new Set([
  talk.gentler,
  talk.firstWording,
  talk.skip,
  talk.help,
  talk.draft,
  talk.readAloud,
  talk.oneMore,
  talk.timeLeft,
  talk.hardToHear,
  talk.cameOutSharp,
  talk.startOver,
  talk.withoutSayBack,
  talk.bodyLoud,
  talk.bigFeelings,
  talk.park,
  talk.myQuestion,
  talk.turnTable,
  talk.stop,
  words.common.back,
]);

/** One of the two at the table. */
export type Who = 'a' | 'b';
/** The other of the two. */
export const otherOf = (who: Who): Who => (who === 'a' ? 'b' : 'a');

/** The table with its two sides. In facing each has its own half, side by side both share one picture. */
export class Table {
  readonly page: Page;
  readonly pause: Locator;

  constructor(page: Page) {
    this.page = page;
    this.pause = page.getByRole('button', { name: talk.pause, exact: true });
  }

  /** One partner's half when they face each other. */
  half(who: Who): Locator {
    return this.page.getByRole('region', { name: names[who] });
  }

  async isFacing(): Promise<boolean> {
    return (await this.half('a').count()) > 0;
  }

  /** Where this partner looks and touches: the own half, or the one picture where there are no halves. */
  side(who: Who): Locator {
    const picture = this.page.getByRole('main').filter({ hasNot: this.page.getByRole('region') });
    return this.half(who).or(picture);
  }

  /** Touches a button on a partner's own side. What is rarer lies two touches away, in the sheet behind *More*. */
  async touch(who: Who, label: string) {
    const button = this.side(who).getByRole('button', { name: label, exact: true });
    if (rarer.has(label)) {
      const more = this.side(who).getByRole('button', { name: talk.more, exact: true });
      await expect(button.or(more).first()).toBeVisible();
      if ((await button.count()) === 0) await more.click();
    }
    await button.click();
  }

  /** A button, on whichever side it stands first. */
  button(label: string): Locator {
    return this.page.getByRole('button', { name: label, exact: true }).first();
  }

  /** A line that both can read, on whichever side it stands. */
  line(text: string): Locator {
    const seen = this.page.locator(':not(.visually-hidden, .visually-hidden *)');
    return this.page.getByText(text, { exact: true }).and(seen).first();
  }

  /** One of several wordings, which take turns from sitting to sitting. */
  oneOf(wordings: readonly string[]): Locator {
    const lines = wordings.map((wording) => wording.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return this.page.getByText(new RegExp(`^(${lines.join('|')})$`)).first();
  }

  /** A prompt in words, as it lies open. */
  prompt(id: string, wording: 'text' | 'gentler' = 'text'): Locator {
    return this.line(promptOf(id)[wording]);
  }

  /** The place for this partner's finger, to say that they are ready. */
  pad(who: Who): Locator {
    return this.page.locator(`.pad.tone-${who}`);
  }

  async bothReady() {
    await this.page.getByRole('button', { name: talk.readyOne }).first().click();
  }

  /** It is this partner's turn to speak, or to do something else, on screen and for a screen reader. */
  async isTurnOf(who: Who, act: string = talk.actSpeak) {
    const line = fill(talk.turnOf, { name: names[who], act });
    await expect(this.page.getByRole('status').first()).toContainText(line);
  }

  /** The offer of a prompt: what it asks, not yet its words. */
  async offers(id: string) {
    await expect(this.line(promptOf(id).forecast)).toBeVisible();
    await expect(this.prompt(id)).toHaveCount(0);
  }

  async show(who: Who) {
    await this.touch(who, talk.start);
    await expect(this.button(talk.said)).toBeVisible();
  }

  /** The breath passes, and ends by itself: the tablet's clock is one that a test can move. */
  async breathe() {
    await expect(this.line(talk.breathTitle)).toBeVisible();
    await this.page.clock.fastForward(breathMs);
    await expect(this.line(talk.sayBackTitle)).toBeVisible();
  }

  /** What comes after a partner has spoken, up to the end of their turn. */
  async sayBack(speaker: Who, id: string) {
    if (promptOf(id).sayBack === 'none') return;
    await this.breathe();
    await this.touch(speaker, talk.heard);
    if (isLight(promptOf(id))) return;
    await expect(this.line(talk.meetTitle)).toBeVisible();
    await this.touch(otherOf(speaker), talk.said);
  }

  /** One partner speaks to the open prompt and is said back. */
  async turn(speaker: Who, id: string) {
    await expect(this.prompt(id)).toBeVisible();
    await this.isTurnOf(speaker);
    await this.touch(speaker, talk.said);
    await this.sayBack(speaker, id);
  }

  /** A card as it comes: a light one open, a tender or hard one at its offer. */
  async comesTo(id: string) {
    if (isLight(promptOf(id))) await expect(this.prompt(id)).toBeVisible();
    else await this.offers(id);
  }

  /** A whole card, from where it comes on, through the turn of each who speaks to it. */
  async card(id: string, speakers: readonly Who[]) {
    await this.comesTo(id);
    if (!isLight(promptOf(id))) await this.show(speakers[0]!);
    for (const speaker of speakers) await this.turn(speaker, id);
  }

  /** All cards of a sitting, one after the other; both go on at each check. */
  async allCards(cards: readonly Card[]) {
    for (const [index, card] of cards.entries()) {
      await this.card(card.prompt, card.speakers);
      if (isCheckAfter(cards, index)) await this.check({ a: 'checkGoOn', b: 'checkGoOn' });
    }
  }

  /** Both answer the check. */
  async check(answers: Readonly<Record<Who, 'checkGoOn' | 'checkLighter' | 'checkEnough'>>) {
    await expect(this.line(talk.checkTitle)).toBeVisible();
    for (const who of ['a', 'b'] as const) await this.answer(who, answers[who]);
  }

  /** One of them answers the check. */
  async answer(who: Who, answer: 'checkGoOn' | 'checkLighter' | 'checkEnough') {
    await this.button(`${names[who]}: ${talk[answer]}`).click();
  }

  /** Each says one kind thing, and the next time is left open. */
  async close(first: Who = 'a') {
    for (const who of [first, otherOf(first)]) {
      await expect(this.line(fill(talk.closeKind, { name: names[otherOf(who)] }))).toBeVisible();
      await this.touch(who, talk.closeSaid);
    }
    await expect(this.line(talk.closeNext)).toBeVisible();
    await this.touch(first, talk.nextOpen);
    await expect(this.page.getByRole('heading', { name: talk.doneTitle })).toBeVisible();
  }

  /** Any of the two touches pause. */
  async pauseNow() {
    await this.pause.click();
    await expect(this.line(pause.breatheIn)).toBeVisible();
  }

  /** From the pause to a break of this length. */
  async breakFor(choice: 'twentyMinutes' | 'oneHour' | 'laterToday' | 'tomorrow' | 'open') {
    await this.touch('a', pause.break);
    await this.touch('a', pause[choice]);
    await expect(this.button(fill(pause.imBack, { name: names.a }))).toBeVisible();
  }

  /** Each says to be back, on the own side. */
  async bothBack() {
    for (const who of ['a', 'b'] as const) await this.touch(who, fill(pause.imBack, { name: names[who] }));
    await expect(this.button(pause.goOnGently)).toBeVisible();
  }

  /** Stops for today, from any step. */
  async stop(who: Who = 'a') {
    await this.touch(who, talk.stop);
    await expect(this.line(pause.stoppedTitle)).toBeVisible();
  }

  /** Stops for today, and ends as each says one kind thing, with the next time left open. */
  async endKindly(first: Who = 'a') {
    await this.stop(first);
    await this.touch(first, pause.endKindly);
    await this.close(first);
  }

  /** While the clock stands still, nothing is drawn: lets it run frame by frame until this is there. */
  async untilShown(what: Locator) {
    await expect(async () => {
      await this.page.clock.runFor(16);
      await expect(what).toBeVisible({ timeout: 100 });
    }).toPass();
  }

  /** The turn is not over its time. */
  async hasTimeLeft() {
    await expect(this.line(talk.speakLine)).toBeVisible();
  }

  /** The turn is over its time, and says so softly. */
  async timeIsUp() {
    await expect(this.page.getByText(/^Finish your thought/).first()).toBeVisible();
  }
}
