import type { Instant } from '../../core/sitting/timer.ts';
import type { Clock } from '../ports.ts';

/** The time of a talk: the tablet's clock, with none of its jumps until they are settled. */
export interface TalkTime extends Pick<Clock, 'now' | 'after'> {
  /** Takes the tablet's clock as it stands. While the page is awake, a jump of it is a hand at the clock. */
  settle(): void;
  /** The page goes out of sight. */
  leave(): void;
  /** The page is seen again; it may have slept, and with it the time that only grows. */
  comeBack(): void;
}

/** How a jump was found: while the page was awake, or as it came back into sight. */
export type Found = 'awake' | 'back';

/** Clocks that are kept right by a network move by less than this, in ms. */
const driftMs = 1_000;
/** Nobody leaves the app, sets the clock and comes back within so short a time, in ms. */
const byHandMs = 5_000;

/** The time of a talk on a tablet; `jumped` is told by how many ms its clock was set on, or back where they are below 0. */
export function createTalkTime(clock: Clock, jumped: (by: number, found: Found) => void): TalkTime {
  let shown = clock.now();
  let counted = clock.steady();
  /** When the page went out of sight, in the time that only grows; null while it is seen. */
  let leftAt: number | null = null;

  // Instants are whole ms, and browsers tell the steady time in parts of one.
  const now = (): Instant => shown + Math.round(clock.steady() - counted);

  /** By how many ms the clock has jumped since it was last taken. */
  function take(): number {
    const by = clock.now() - now();
    shown = clock.now();
    counted = clock.steady();
    return Math.abs(by) < driftMs ? 0 : by;
  }

  function settle() {
    const by = take();
    if (by !== 0) jumped(by, 'awake');
  }

  return {
    now,
    after: (ms, run) => clock.after(ms, run),
    settle,
    leave() {
      settle();
      leftAt = clock.steady();
    },
    comeBack() {
      const outMs = leftAt === null ? 0 : clock.steady() - leftAt;
      leftAt = null;
      const by = take();
      // A tablet that slept shows more time than it counted, and that time has passed.
      const slept = by > 0 && outMs < byHandMs;
      if (by !== 0 && !slept) jumped(by, by > 0 ? 'back' : 'awake');
    },
  };
}
