import type { Card } from '../../../src/core/sitting/card.ts';
import { fill } from '../../../src/core/text/fill.ts';
import type { Who } from '../../support/pages/table.ts';
import { firstWording, nameOf, promptOf, words } from '../../support/sittings/said.ts';
import type { Driver, Part } from './driver.ts';

const { welcome, home, forecast, talk, pause } = words;

/** The two at the table in every test. */
export const names = { a: 'Mira', b: 'Jon' } as const;
type Layout = 'facing' | 'sideBySide';
type Answer = 'checkGoOn' | 'checkLighter' | 'checkEnough';

/** What can be touched while the words of a side are out of sight. */
const staysInSight: ReadonlySet<string> = new Set([talk.said, talk.hardToHear]);

/** In the page: a finger touches each side of the table, beside its controls. */
function touchRooms() {
  for (const room of document.querySelectorAll('.quiet-room'))
    for (const type of ['pointerdown', 'pointerup']) room.dispatchEvent(new PointerEvent(type, { bubbles: true }));
}

/** The page model of these tests: each step two people take, by the words they read and the buttons they touch. */
export class Pair {
  readonly driver: Driver;
  layout: Layout = 'facing';

  constructor(driver: Driver) {
    this.driver = driver;
  }

  /** A button anywhere. */
  tap = (name: string) => this.driver.tap({ role: 'button', name });
  /** A line anywhere. */
  reads = (text: string) => this.driver.sees({ text });

  /** A button on a partner's own side. Where its words may have gone out of sight, a first touch brings them back. */
  async touch(who: Who, name: string) {
    if (!staysInSight.has(name)) await this.driver.run(touchRooms);
    const within: Part = { role: 'region', name: new RegExp(names[who]) };
    await this.driver.tap({ role: 'button', name, ...(this.layout === 'facing' && { within }) });
  }

  /** From the very first page to home. */
  async throughWelcome(layout: Layout) {
    this.layout = layout;
    await this.driver.goto('');
    await this.tap(home.begin);
    await this.driver.sees({ role: 'heading', name: welcome.seatsTitle });
    await this.driver.type(welcome.nameA, names.a);
    await this.driver.type(welcome.nameB, names.b);
    await this.driver.tap({ role: 'radio', name: welcome[layout] });
    await this.tap(welcome.next);
    await this.tap(welcome.safetyGo);
    await this.reads(talk.readyTitle);
    await this.driver.goto('');
    await this.isHome();
  }

  async isHome() {
    await this.driver.sees({ role: 'link', name: home.settings });
  }

  /** From home to a light check-in with both ready; the one in clay speaks first. */
  async sitDownToLightTalk() {
    await this.driver.tap({ role: 'link', name: new RegExp(`^${nameOf('now')}`) });
    const within: Part = { role: 'radiogroup', name: forecast.firstTitle };
    await this.driver.tap({ role: 'radio', name: names.a, within });
    await this.tap(forecast.start);
    await this.reads(talk.readyTitle);
    await this.tap(talk.readyOne);
  }

  /** A light card, as it lies open for its first speaker. */
  async open({ prompt, speakers }: Card) {
    await this.isOpen(prompt, speakers[0]);
  }

  /** A prompt lies open, and it is this partner's turn. */
  async isOpen(prompt: string, who: Who) {
    await this.reads(promptOf(prompt).text);
    await this.driver.sees({ text: new RegExp(fill(talk.turnOf, { name: names[who], act: talk.actSpeak })) });
  }

  /** A whole light card, through the turns of all who speak to it. */
  async card({ prompt, speakers }: Card) {
    for (const speaker of speakers) {
      await this.isOpen(prompt, speaker);
      await this.turn(speaker, prompt);
    }
  }

  /** What a partner says to the open prompt, and what the other one heard. */
  async turn(speaker: Who, prompt: string) {
    const { sayBack } = promptOf(prompt);
    await this.touch(speaker, talk.said);
    if (sayBack === 'none') return;
    await this.reads(talk.breathTitle);
    await this.reads(talk.sayBackTitle);
    await this.touch(speaker, talk.heard);
  }

  async check(answers: Readonly<Record<Who, Answer>>) {
    await this.reads(talk.checkTitle);
    for (const who of ['a', 'b'] as const) await this.tap(`${names[who]}: ${talk[answers[who]]}`);
  }

  /** Each says one kind thing, up to the last page. */
  async close() {
    await this.reads(firstWording.closeFirst);
    await this.touch('a', talk.closeSaid);
    await this.reads(firstWording.closeSecond);
    await this.touch('b', talk.closeSaid);
    await this.reads(talk.closeNext);
    await this.touch('a', talk.nextOpen);
    await this.driver.sees({ role: 'heading', name: talk.doneTitle });
  }

  async pause() {
    await this.tap(talk.pause);
    await this.reads(pause.goOn);
  }

  /** From the pause to a break that is left open. */
  async callBreak() {
    await this.touch('a', pause.break);
    await this.touch('a', pause.open);
    await this.reads(pause.returnOpen);
  }

  /** Each says to be back, on the own side. */
  async bothBack() {
    for (const who of ['a', 'b'] as const) await this.touch(who, fill(pause.imBack, { name: names[who] }));
    await this.reads(pause.goOnGently);
  }
}
