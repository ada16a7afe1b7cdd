import { expect, type Locator, type Page } from '@playwright/test';
import { fill } from '../../../src/core/text/fill.ts';
import { promptOf, words } from '../sittings/said.ts';
import { names } from './home.ts';

const { talk, pause } = words;

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

  /** Touches a button on a partner's own side. */
  async touch(who: Who, label: string) {
    await this.side(who).getByRole('button', { name: label, exact: true }).click();
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
    return this.page.locator(`.pad.tone-${who}`).filter({ hasText: names[who] });
  }

  async bothReady() {
    await this.page.getByRole('button', { name: talk.readyOne }).click();
  }

  /** It is this partner's turn, on screen and for a screen reader. */
  async isTurnOf(who: Who) {
    const line = fill(talk.yourTurn, { name: names[who] });
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

  /** What comes after "I have said it", up to the end of one partner's turn. */
  async sayBack(speaker: Who, id: string) {
    const { level, sayBack } = promptOf(id);
    const listener = otherOf(speaker);
    if (sayBack === 'none') return;
    await expect(this.line(talk.breathTitle)).toBeVisible();
    if (level >= 3) await this.page.clock.fastForward(5_000);
    await this.touch(listener, talk.goOn);
    await expect(this.line(talk.sayBackTitle)).toBeVisible();
    await this.touch(speaker, talk.heard);
    await this.touch(speaker, talk.moreNo);
    if (level < 2) return;
    await expect(this.line(talk.meetTitle)).toBeVisible();
    await this.touch(listener, talk.goOn);
  }

  /** One partner speaks to the open prompt and is said back. */
  async turn(speaker: Who, id: string) {
    await expect(this.prompt(id)).toBeVisible();
    await this.isTurnOf(speaker);
    await this.touch(speaker, talk.said);
    await this.sayBack(speaker, id);
  }

  /** A whole card, from its offer on, through the turn of each who speaks to it. */
  async card(id: string, speakers: readonly Who[]) {
    const [first, second] = speakers;
    await this.offers(id);
    await this.show(first!);
    await this.turn(first!, id);
    if (second === undefined) return;
    await expect(this.line(talk.swapTitle)).toBeVisible();
    await this.touch(second, talk.swapStart);
    await this.turn(second, id);
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
