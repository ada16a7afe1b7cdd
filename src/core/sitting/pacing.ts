import type { Level } from '../../../content/schema.ts';
import { hourMs, minuteMs } from '../durations.ts';
import type { Instant } from './timer.ts';

/** The couple's own pace: it stretches or shortens a turn within the prompt's bounds, or does without a timer. */
export type Pace = 'shorter' | 'usual' | 'longer' | 'none';

/** The breath between speaking and saying back, in ms (McCurry and others 2024: a forced gap of 5 s lowered aggression in a game). */
export const breathMs = 5_000;
/** The time suggested for saying back, in ms; a reasoned guess, no study. */
export const sayBackMs = 45_000;
/** The time suggested for what is added after a say-back, in ms; a reasoned guess, no study. */
export const moreMs = 45_000;
/** The time to think of what one wants to stand for, before an apology, in ms (Schumann 2014: values first, fuller apologies). */
export const standForMs = 60_000;
/** One slow breath of the pause: 4 s in, 6 s out, about six a minute, in ms. */
export const breathCycle = { inMs: 4_000, outMs: 6_000 } as const;
/** A turn can be made longer once by this time, in ms. */
export const oneMoreMs = 60_000;
/** How often a say-back may be tried again before it is close enough. */
export const sayBackTries = 2;
/** After how many light cards in a row the two are asked how to go on; after a tender or hard one always. */
export const lightToCheck = 2;
/** How many other prompts there are to skip to in a sitting. */
export const spareCount = 3;
/** From here on the close is offered, and from here on it is suggested: talk in ms without its rests; reasoned guesses. */
export const sessionMs = { offerClose: 35 * minuteMs, suggestClose: 45 * minuteMs } as const;
/** How far into a break a line about resting may come, in ms. */
export const intoBreakMs = 2 * minuteMs;
/** A turn found this much over its time on resuming was left, not spoken: it begins anew, in ms. */
export const leftBehindMs = 10 * minuteMs;

/** From this hour on it is late for something tender, and for something hard; until 5 in the morning. Reasoned guesses. */
const lateFrom = { 3: 22, 4: 21 } as const;
const earlyUntil = 5;

/** True where it is late for a prompt or a conversation of this level; `hourOfDay` is the tablet's own, 0 to 23. */
export const isLateFor = (level: Level, hourOfDay: number): boolean =>
  hourOfDay >= (level === 4 ? lateFrom[4] : lateFrom[3]) || hourOfDay < earlyUntil;

const stretch: Record<Exclude<Pace, 'none'>, number> = { shorter: 2 / 3, usual: 1, longer: 3 / 2 };

/** The turn's length in ms for the couple's pace, 0 for no timer; `turn` is in seconds and bounds the result. */
export function turnMs(turn: { default: number; min: number; max: number }, pace: Pace): number {
  if (pace === 'none') return 0;
  const seconds = Math.round(turn.default * stretch[pace]);
  return Math.min(turn.max, Math.max(turn.min, seconds)) * 1_000;
}

/** How long a break may be; `open` sets no time, since a forced return can be used as pressure. */
export type BreakChoice = 'twentyMinutes' | 'oneHour' | 'laterToday' | 'tomorrow' | 'open';

/**
 * The shortest break that lets a body settle is 20 min, the longest goes on to the same time tomorrow (Gottman and PREP
 * practice); in ms. A night in which the clocks are set on makes that an hour less, one in which they are set back an hour more.
 */
const breakMs = {
  twentyMinutes: 20 * minuteMs,
  oneHour: hourMs,
  laterToday: 4 * hourMs,
} as const;
const toTomorrow = { least: 23 * hourMs, most: 25 * hourMs } as const;
const timedChoices = ['twentyMinutes', 'oneHour', 'laterToday', 'tomorrow'] as const;

/** The instant of return for a break called now, or null where it is left open; `tomorrow` is this time of day tomorrow. */
export function returnInstant(choice: BreakChoice, now: Instant, tomorrow: Instant): Instant | null {
  if (choice === 'open') return null;
  return choice === 'tomorrow' ? tomorrow : now + breakMs[choice];
}

/** The time from a choice of break to its beginning, in ms; a break that is shorter by so much is still the one chosen. */
const touchMs = 60_000;

/** True for an instant of return that a break may have: none, or one from 20 minutes on to the same time tomorrow. */
export const mayReturn = (returnAt: Instant | null, now: Instant): boolean =>
  returnAt === null || (returnAt - now > breakMs.twentyMinutes - touchMs && returnAt - now <= toTomorrow.most);

/**
 * The breaks that can be offered; "later today" only while four hours on is still today. Where a break of `lastMs` was
 * not enough, only longer ones are offered, and the open end.
 */
export function breakChoices(now: Instant, isToday: (instant: Instant) => boolean, lastMs = 0): BreakChoice[] {
  const fits = (choice: (typeof timedChoices)[number]) =>
    (choice === 'tomorrow' ? toTomorrow.least : breakMs[choice]) > lastMs + touchMs &&
    (choice !== 'laterToday' || isToday(now + breakMs.laterToday));
  return [...timedChoices.filter(fits), 'open'];
}
