import { type Day, daysBetween, type Stamp } from '../day.ts';
import { hourMs } from '../durations.ts';
import type { Partner } from '../partner.ts';
import type { Instant } from '../sitting/timer.ts';
import type { Origin } from './origin.ts';

/** The questions of a check-in, in our own words (brief 7). */
export const items = ['settled', 'heavy', 'heard', 'rely', 'close', 'hopeful'] as const;
export type Item = (typeof items)[number];

/** Five worded steps, from the least to the most; no number is ever shown. */
export const steps = [1, 2, 3, 4, 5] as const;
export type Step = (typeof steps)[number];

/** The answers to a check-in; a question that someone would rather not answer is not in it. */
export type Answers = Readonly<Partial<Record<Item, Step>>>;

/** How one partner answered, for their own eyes. */
export interface CheckIn extends Stamp, Origin {
  readonly id: string;
  readonly partner: Partner;
  readonly answers: Answers;
}

/** The circumstances of a check-in. */
export interface Occasion {
  readonly now: Instant;
  readonly today: Day;
  /** When the last talk ended, or null. */
  readonly lastTalk: Instant | null;
  /** True where a talk waits, or is planned for this day. */
  readonly talkAhead: boolean;
}

/** In days: after a week and after four weeks, on the same day of the week, it is asked again. */
const rests = { rely: 7, close: 7, hopeful: 28 } as const;
/** How long after a talk it is asked whether one was heard, in ms. */
const afterTalkMs = 24 * hourMs;

/** One partner's check-ins, as the shelf holds them: the oldest first. */
export const checkInsOf = (checkIns: readonly CheckIn[], partner: Partner): readonly CheckIn[] =>
  checkIns.filter((each) => each.partner === partner);

/**
 * The items to ask someone about now, from their own check-ins: settled and heavy each time, heard once within a day of a talk,
 * rely and close weekly, hopeful monthly (brief 7). Never rely just before a talk: it would open it with a complaint.
 */
export function dueItems(own: readonly CheckIn[], { now, today, lastTalk, talkAhead }: Occasion): Item[] {
  const lastWith = (item: Item) => own.findLast(({ answers }) => answers[item] !== undefined);
  const isDue = (item: Item): boolean => {
    if (item === 'settled' || item === 'heavy') return true;
    const last = lastWith(item);
    if (item === 'heard')
      return lastTalk !== null && isWithin(now - lastTalk, afterTalkMs) && (last === undefined || last.on < lastTalk);
    if (item === 'rely' && talkAhead) return false;
    return last === undefined || !isWithin(daysBetween(last.day, today), rests[item]);
  };
  return items.filter(isDue);
}

/** A time still to come, told by a number below 0, is none that the clock can be right about. */
const isWithin = (ago: number, most: number): boolean => ago >= 0 && ago < most;

/** True where today is the heaviest there is, or next to it: then a light talk is offered. */
export const isHeavy = ({ heavy }: Answers): boolean => heavy !== undefined && heavy >= 4;
