import { dayMs } from '../durations.ts';
import type { Partner } from '../partner.ts';
import type { Instant } from '../sitting/timer.ts';

/** The questions of a check-in, in our own words (brief 7). */
export const items = ['settled', 'heavy', 'heard', 'rely', 'close', 'hopeful'] as const;
export type Item = (typeof items)[number];

/** Five worded steps, from the least to the most; no number is ever shown. */
export const steps = [1, 2, 3, 4, 5] as const;
export type Step = (typeof steps)[number];

/** The answers to a check-in; a question that someone would rather not answer is not in it. */
export type Answers = Readonly<Partial<Record<Item, Step>>>;

/** How one partner answered, for their own eyes. */
export interface CheckIn {
  readonly id: string;
  readonly partner: Partner;
  readonly on: Instant;
  readonly answers: Answers;
}

/** The circumstances of a check-in. */
export interface Occasion {
  readonly now: Instant;
  /** When the last talk ended, or null. */
  readonly lastTalk: Instant | null;
  /** True where a talk waits, or is planned for this day. */
  readonly talkAhead: boolean;
}

/** Half a day less than a week and than four weeks, so that the same evening counts again. */
const rests = { rely: 6.5 * dayMs, close: 6.5 * dayMs, hopeful: 27.5 * dayMs } as const;

/** One partner's check-ins, as the shelf holds them: the oldest first. */
export const checkInsOf = (checkIns: readonly CheckIn[], partner: Partner): readonly CheckIn[] =>
  checkIns.filter((each) => each.partner === partner);

/**
 * The items to ask someone about now, from their own check-ins: settled and heavy each time, heard once within a day of a talk,
 * rely and close weekly, hopeful monthly (brief 7). Never rely just before a talk: it would open it with a complaint.
 */
export function dueItems(own: readonly CheckIn[], { now, lastTalk, talkAhead }: Occasion): Item[] {
  const answeredOn = (item: Item) => own.findLast(({ answers }) => answers[item] !== undefined)?.on ?? null;
  const isDue = (item: Item): boolean => {
    if (item === 'settled' || item === 'heavy') return true;
    const last = answeredOn(item);
    if (item === 'heard')
      return lastTalk !== null && isWithin(lastTalk, now, dayMs) && (last === null || last < lastTalk);
    if (item === 'rely' && talkAhead) return false;
    return last === null || !isWithin(last, now, rests[item]);
  };
  return items.filter(isDue);
}

/** An instant ahead of now is none that the clock can be right about. */
const isWithin = (instant: Instant, now: Instant, ms: number): boolean => instant <= now && now - instant < ms;

/** True where today is the heaviest there is, or next to it: then a light talk is offered. */
export const isHeavy = ({ heavy }: Answers): boolean => heavy !== undefined && heavy >= 4;
