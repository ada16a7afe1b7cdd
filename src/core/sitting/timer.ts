/** Milliseconds since the Unix epoch, as the tablet's clock tells them. */
export type Instant = number;

/** True within so many ms of now. A little ahead of it the clock was set back since; what is far ahead it told wrongly. */
export const isNear = (instant: Instant, now: Instant, ms: number): boolean => Math.abs(now - instant) < ms;

/** A stretch of time told by instants: it runs since `since`, or is held (null) with `held` ms behind it. */
export interface Timer {
  readonly total: number;
  readonly held: number;
  readonly since: Instant | null;
}

/** A running timer of `total` ms that begins now. */
export const startTimer = (total: number, now: Instant): Timer => ({ total, held: 0, since: now });

/** The ms that have passed, right after any gap; a clock that was set back counts as no time at all. */
export const elapsed = (timer: Timer, now: Instant): number =>
  timer.held + (timer.since === null ? 0 : Math.max(0, now - timer.since));

/** True while the clock stands before the instant the timer runs since: it was set back, and cannot tell what passed. */
export const wasSetBack = (timer: Timer, now: Instant): boolean => timer.since !== null && now < timer.since;

/** The ms left until the timer is full, never below 0. */
export const timeLeft = (timer: Timer, now: Instant): number => Math.max(0, timer.total - elapsed(timer, now));

/** The same timer standing still with what has passed behind it. */
export const hold = (timer: Timer, now: Instant): Timer => ({ ...timer, held: elapsed(timer, now), since: null });

/** A held timer running on from where it stood; a running one is returned as it is. */
export const runOn = (timer: Timer, now: Instant): Timer => (timer.since === null ? { ...timer, since: now } : timer);
