import { expect } from 'vitest';
import type { ConversationId } from '../../../content/conversation-ids.ts';
import { other, type Partner, partners } from '../../../src/core/partner.ts';
import { type Card, isLight } from '../../../src/core/sitting/card.ts';
import { breathMs } from '../../../src/core/sitting/pacing.ts';
import { type Scope, type Topic, topics } from '../../../src/core/sitting/scope.ts';
import { fill } from '../../../src/core/text/fill.ts';
import { isCheckAfter } from '../sittings/checks.ts';
import { names } from '../sittings/names.ts';
import { cueLine, promptOf, words } from '../sittings/said.ts';
import { type Given, openOn } from './open-tablet.ts';
import { settle } from './settle.ts';
import { Tablet } from './tablet.tsx';
import { tap } from './tap.ts';
import { View } from './view.ts';

const { talk, pause, forecast, sort, common } = words;

/** The name of a reminder, which a touch puts away. */
const aReminder = new RegExp(`${fill(talk.reminderAway, { text: '' }).trim()}$`);

/** The question whether a topic needs to be known. */
export const isAsking = (topic: Topic): RegExp => new RegExp(sort[`ask-${topic}`].replace('?', '\\?'));

/** A tablet with a sitting under way, its table open. */
export const openTable = (given: Given): Promise<Table> => openOn(new Table(), { at: 'talk', ...given });

/** A tablet at whose table two face each other. */
export class Table extends Tablet {
  /** One partner's half of the table. */
  half(who: Partner): View {
    return new View(() => this.one('region', new RegExp(names[who])));
  }

  /** One of the two touches a button on their own half. */
  touchOn(who: Partner, label: string): Promise<void> {
    return this.touch(label, this.half(who));
  }

  /** Touches the one button of this name; what is rarer lies two touches away, in the sheet behind *More*. */
  override async touch(name: string | RegExp, part: View = this): Promise<void> {
    if (part.all('button', name).length === 0 && part.all('button', talk.more).length === 1)
      await super.touch(talk.more, part);
    await super.touch(name, part);
  }

  /** Turns the table from across to side by side, or back. */
  async turnTable(): Promise<void> {
    for (const label of [common.close, talk.more])
      for (const way of this.all('button', talk.turnTable).length === 0 ? this.all('button', label).slice(0, 1) : []) {
        tap(way);
        await settle();
      }
    tap(this.all('button', talk.turnTable)[0]!);
    await settle();
  }

  /** Opens the sheet of a half. */
  async openMore(who: Partner): Promise<void> {
    await this.touchOn(who, talk.more);
  }

  /** How many lines of a cue stand on a half, in whichever wording. */
  cues(who: Partner, id: string): number {
    return this.half(who).count(cueLine(id));
  }

  /** How many halves have an unasked reminder. */
  get reminders(): number {
    return this.all('button', aReminder).length;
  }

  /** One of the two puts the reminder on their half away. */
  putReminderAway(who: Partner): Promise<void> {
    return this.touch(aReminder, this.half(who));
  }

  /** It is this partner's turn to speak, or to do something else. */
  isTurnOf(who: Partner, act: string = talk.actSpeak): void {
    const whose = fill(talk.turnOf, { name: names[who], act });
    expect(this.words('status')[0]?.slice(0, whose.length)).toBe(whose);
  }

  /** The offer of a prompt: what it asks, not yet its words. */
  offers(id: string): void {
    expect(this).toShow(promptOf(id).forecast);
    expect(this).not.toShow(promptOf(id).text);
  }

  /** The prompt lies open. */
  asks(id: string, wording: 'text' | 'gentler' = 'text'): void {
    expect(this).toShow(promptOf(id)[wording]);
  }

  hasTimeLeft(): void {
    expect(this).toShow(talk.speakLine);
  }

  timeIsUp(): void {
    expect(this).toShow(/^Finish your thought/);
  }

  /** From the forecast of a light conversation to its table, with one of them to speak first. */
  async sitDownTo(conversation: ConversationId, first: string): Promise<void> {
    await this.go(`forecast/${conversation}`);
    await this.answer(forecast.firstTitle, first);
    await this.touch(forecast.start);
  }

  async bothReady(): Promise<void> {
    const isFacing = this.all('region', new RegExp(names.a)).length > 0;
    await this.touch(talk.readyOne, isFacing ? this.half('a') : this);
  }

  async show(who: Partner): Promise<void> {
    await this.touchOn(who, talk.start);
  }

  /** One partner speaks to the open prompt and is said back. */
  async turn(speaker: Partner, id: string): Promise<void> {
    const { level, sayBack } = promptOf(id);
    this.asks(id);
    this.isTurnOf(speaker);
    await this.touchOn(speaker, talk.said);
    if (sayBack === 'none') return;
    await this.breathe();
    await this.touchOn(speaker, talk.heard);
    if (level >= 3) await this.touchOn(other(speaker), talk.said);
  }

  /** The breath passes, and ends by itself. */
  async breathe(): Promise<void> {
    expect(this).toShow(talk.breathTitle);
    await this.pass(breathMs);
  }

  /** A card as it comes: a light one open, a tender or hard one at its offer. */
  comesTo(id: string): void {
    if (isLight(promptOf(id))) this.asks(id);
    else this.offers(id);
  }

  /** A whole card, from where it comes on, through the turn of each who speaks to it. */
  async card(id: string, speakers: readonly Partner[]): Promise<void> {
    this.comesTo(id);
    if (!isLight(promptOf(id))) await this.show(speakers[0] ?? 'a');
    for (const speaker of speakers) await this.turn(speaker, id);
  }

  /** All cards of a sitting, one after the other; both go on at each check. */
  async allCards(cards: readonly Card[]): Promise<void> {
    for (const [index, card] of cards.entries()) {
      await this.card(card.prompt, card.speakers);
      if (isCheckAfter(cards, index)) await this.check({ a: 'checkGoOn', b: 'checkGoOn' });
    }
  }

  /** Both answer the check. */
  async check(answers: Readonly<Record<Partner, 'checkGoOn' | 'checkLighter' | 'checkEnough'>>): Promise<void> {
    expect(this).toShow(talk.checkTitle);
    for (const who of ['a', 'b'] as const) await this.touch(`${names[who]}: ${talk[answers[who]]}`);
  }

  /** Each says one kind thing, and the next time is left open. */
  async finish(): Promise<void> {
    await this.sayKindThings();
    await this.touchOn('a', talk.nextOpen);
    expect(this).toHave('heading', talk.doneTitle);
  }

  /** Each of the two says one kind thing, in whichever order they spoke. */
  async sayKindThings(): Promise<void> {
    for (const _ of partners) {
      const sayer = partners.find((who) => this.half(who).all('button', talk.closeSaid).length > 0);
      await this.touchOn(sayer ?? 'a', talk.closeSaid);
    }
    expect(this).toShow(talk.closeNext);
  }

  /** From the topic that is shown to the list: lays these topics on their piles, and passes all others. */
  async sortInto(scope: Scope): Promise<void> {
    const from = topics.findIndex((topic) => this.all('heading', isAsking(topic)).length > 0);
    for (const topic of topics.slice(from)) {
      const pile = scope[topic];
      await this.touch(pile === undefined ? sort.next : sort[pile]);
    }
  }

  async pauseNow(): Promise<void> {
    await this.touch(talk.pause);
    expect(this).toShow(pause.breatheIn);
  }

  /** From the pause to a break of this length. */
  async breakFor(choice: 'twentyMinutes' | 'oneHour' | 'laterToday' | 'tomorrow' | 'open'): Promise<void> {
    await this.touchOn('a', pause.break);
    await this.touchOn('a', pause[choice]);
    expect(this).toHave('button', fill(pause.imBack, { name: names.a }));
  }

  /** Each says to be back, on the own half. */
  async bothBack(): Promise<void> {
    for (const who of ['a', 'b'] as const) await this.touchOn(who, fill(pause.imBack, { name: names[who] }));
    expect(this.half('a')).toShow(fill(pause.returnThanks, { name: names.b }));
    expect(this.half('b')).toShow(fill(pause.returnThanks, { name: names.a }));
  }

  async stop(who: Partner = 'a'): Promise<void> {
    await this.touchOn(who, talk.stop);
    expect(this).toShow(pause.stoppedTitle);
  }
}
