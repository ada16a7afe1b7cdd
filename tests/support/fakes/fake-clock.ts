import { type Day, dayInUtc, type Stamp } from '../../../src/core/day.ts';
import type { Instant } from '../../../src/core/sitting/timer.ts';
import type { Clock, Stop } from '../../../src/state/ports.ts';

interface Waiting {
  readonly at: number;
  readonly run: () => void;
}

const day = 86_400_000;
/** A browser runs what is to wait longer than this at once. */
const longestDelay = 2 ** 31 - 1;

/**
 * A clock that stands still until a test moves it. As on a tablet, what it shows and what its delays count are two
 * things: asleep, or set by hand, it shows another time while no delay comes nearer. Its days are those of UTC.
 */
export class FakeClock implements Clock {
  #shown: Instant;
  #counted = 0;
  readonly #waiting = new Set<Waiting>();

  constructor(shown: Instant) {
    this.#shown = shown;
  }

  /** How many delays are under way. */
  get waiting(): number {
    return this.#waiting.size;
  }

  now(): Instant {
    return this.#shown;
  }

  steady(): number {
    return this.#counted;
  }

  after(ms: number, run: () => void): Stop {
    if (ms > longestDelay) throw new RangeError(`a delay of ${ms} ms would run at once`);
    const waiting = { at: this.#counted + Math.max(0, ms), run };
    this.#waiting.add(waiting);
    return () => {
      this.#waiting.delete(waiting);
    };
  }

  hourOfDay(now: Instant): number {
    return Math.floor((now % day) / 3_600_000);
  }

  today(): Day {
    return dayInUtc(this.#shown);
  }

  dayAt(instant: Instant): Day {
    return dayInUtc(instant);
  }

  onDay(day: Day, sameTime: Instant): Instant {
    return Date.parse(day) + (sameTime - Date.parse(dayInUtc(sameTime)));
  }

  stamp(): Stamp {
    return { on: this.#shown, day: this.today() };
  }

  /** Lets time pass; what falls due on the way runs at its own instant. */
  pass(ms: number): void {
    const end = this.#counted + ms;
    for (let next = this.#nextUntil(end); next !== undefined; next = this.#nextUntil(end)) {
      this.#moveTo(next.at);
      this.#waiting.delete(next);
      next.run();
    }
    this.#moveTo(end);
  }

  /** The tablet sleeps, or its clock is set on (below 0: back): it shows another time, and no delay came nearer. */
  set(by: number): void {
    this.#shown += by;
  }

  #moveTo(counted: number): void {
    this.#shown += counted - this.#counted;
    this.#counted = counted;
  }

  #nextUntil(end: number): Waiting | undefined {
    const due = [...this.#waiting].filter(({ at }) => at <= end);
    return due.toSorted((x, y) => x.at - y.at)[0];
  }
}
