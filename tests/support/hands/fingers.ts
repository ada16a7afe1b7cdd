import type { CDPSession, Locator, Page } from '@playwright/test';

/** A place on the glass, in px of the page. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers on the glass, as Chromium itself is told of them: each is a number, and several can lie there at once. */
export class Fingers {
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #down = new Map<number, Point>();
  /** When the browser is told that it happens, in seconds, ahead of the time it is: a test need not wait between two fingers. */
  #now = Date.now() / 1_000;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(page, await page.context().newCDPSession(page));
  }

  /** Lets time pass for the glass and, where the page has a clock of the test's, for the page. */
  async pass(ms: number) {
    await this.#page.clock.fastForward(ms);
    this.#now = Math.max(this.#now, Date.now() / 1_000) + ms / 1_000;
  }

  /** Lays fingers down on places or in the middle of elements, in one moment. */
  async down(places: Readonly<Record<number, Locator | Point>>) {
    const added = new Map<number, Point>();
    for (const [finger, place] of Object.entries(places)) {
      added.set(Number(finger), 'x' in place ? place : await middleOf(place));
    }
    for (const [finger, point] of added) this.#down.set(finger, point);
    await this.#tell('touchStart', added);
  }

  async move(finger: number, to: Point) {
    this.#down.set(finger, to);
    await this.#tell('touchMove', new Map([[finger, to]]));
  }

  /** Lifts fingers, one after the other. */
  async lift(...fingers: readonly number[]) {
    for (const finger of fingers) {
      const point = this.#down.get(finger);
      if (point === undefined) throw new Error(`finger ${finger} is not on the glass`);
      this.#down.delete(finger);
      // The protocol wants the points that end, not those that stay.
      await this.#tell('touchEnd', new Map([[finger, point]]));
    }
  }

  /** A short touch of one finger. */
  async tap(finger: number, place: Locator | Point) {
    await this.down({ [finger]: place });
    this.#now += 0.06;
    await this.lift(finger);
  }

  /** A palm comes to lie in a corner and slips a little, as a hand does; the browser takes that for moving the page. */
  async layPalm() {
    await this.down({ 9: { x: 3, y: 60 } });
    for (let y = 50; y > 0; y -= 10) await this.move(9, { x: 3, y });
  }

  /** The system takes all fingers away from the page. */
  async cancel() {
    this.#down.clear();
    await this.#tell('touchCancel', new Map());
  }

  async #tell(type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', points: ReadonlyMap<number, Point>) {
    const touchPoints = [...points].map(([id, point]) => ({ ...point, id }));
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: this.#now });
  }
}

/** The middle of an element, where a finger would touch it. */
export async function middleOf(element: Locator): Promise<Point> {
  await element.waitFor();
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (box === null) throw new Error(`no place for a finger: ${element}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
