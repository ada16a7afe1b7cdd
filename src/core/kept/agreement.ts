import { type Day, daysAfter, daysBetween, earlierDay, laterDay, type Stamp } from '../day.ts';
import { type Partner, partners } from '../partner.ts';
import type { Origin } from './origin.ts';

/** The terms that the two say yes to. */
export interface Terms {
  readonly act: string;
  readonly who: Partner | 'both';
  readonly startOn: Day;
  /** The day on which the two look at it again: 1 to 28 days after the start. */
  readonly reviewOn: Day;
}

/**
 * One act, for a while. It holds from the touch of both to the touch of either; what changed, and when, stays in sight.
 * Its own terms are those it stands at: while other ones are written or put to both, the last change tells what holds.
 */
export interface Agreement extends Terms, Stamp, Origin {
  readonly id: string;
  readonly stage: Stage;
  readonly touched: Readonly<Record<Partner, boolean>>;
  /** Every change with its day, the oldest first; never who made it. */
  readonly changes: readonly Change[];
  readonly rev: number;
  readonly sitting: string | null;
}

/** Being written, put to both, in force, or over. */
type Stage = 'writing' | 'offered' | 'running' | 'ended';

/** A change of an agreement on a day, and its terms from then on. */
export interface Change extends Terms, Stamp {
  readonly what: 'began' | 'changed' | 'renewed' | 'ended' | 'resumed';
  /** Set where it came from a copy: nobody touched it here. */
  readonly fromCopy?: true;
}

/** The longest time to the review, in days (brief 8: at most four weeks). */
export const longestReview = 28;
/** The latest start, in days from today. */
export const latestStart = 14;
const usualWeeks = 2;

/** What the rules of a day need of a stamp. */
type Today = Pick<Stamp, 'day'>;

const nobody = { a: false, b: false } as const;

/** For how many whole weeks terms hold before they are looked at again: 1 to 4. */
export const weeksOf = ({ startOn, reviewOn }: Terms): number =>
  Math.min(Math.max(Math.round(daysBetween(startOn, reviewOn) / 7), 1), longestReview / 7);

/** The day of review so many weeks after the start. */
export const reviewAfter = (startOn: Day, weeks: number): Day => reviewWithin(startOn, daysAfter(startOn, weeks * 7));

/** The day of review as it may be: after the start, and within 28 days of it. */
export const reviewWithin = (startOn: Day, reviewOn: Day): Day =>
  earlierDay(laterDay(reviewOn, daysAfter(startOn, 1)), daysAfter(startOn, longestReview));

/** An agreement nobody has written yet. */
export const begin = (id: string, { on, day }: Stamp, sitting: string | null): Agreement => ({
  id,
  act: '',
  who: 'both',
  startOn: day,
  reviewOn: reviewAfter(day, usualWeeks),
  touched: nobody,
  stage: 'writing',
  changes: [],
  on,
  day,
  rev: 0,
  sitting,
});

/** Other terms while it is written. A later start moves the review along. */
export function write(agreement: Agreement, part: Partial<Terms>): Agreement {
  if (agreement.stage !== 'writing') return agreement;
  const startOn = part.startOn ?? agreement.startOn;
  const reviewOn = part.reviewOn ?? reviewAfter(startOn, weeksOf(agreement));
  return revised({ ...agreement, ...part, reviewOn: reviewWithin(startOn, reviewOn) });
}

/** Puts what was written to both. A start that has passed meanwhile is today, one too far off the latest there is. */
export function offer(agreement: Agreement, { day: today }: Today): Agreement {
  const act = agreement.act.trim();
  if (agreement.stage !== 'writing' || act === '') return agreement;
  const startOn = earlierDay(laterDay(agreement.startOn, today), daysAfter(today, latestStart));
  const reviewOn = reviewAfter(startOn, weeksOf(agreement));
  return revised({ ...agreement, act, startOn, reviewOn, touched: nobody, stage: 'offered' });
}

/** One partner says yes; once both have, it holds. */
export function touch(agreement: Agreement, partner: Partner, now: Stamp): Agreement {
  if (agreement.stage !== 'offered' || agreement.touched[partner]) return agreement;
  const next = { ...agreement, touched: { ...agreement.touched, [partner]: true } };
  if (!partners.every((each) => next.touched[each])) return revised(next);
  const before = holding(agreement);
  const isSame = before?.act === agreement.act && before.who === agreement.who;
  return noted({ ...next, stage: 'running' }, before === null ? 'began' : isSame ? 'renewed' : 'changed', now);
}

/**
 * The second yes was a slip: it is put to both again with no yes said, so that nothing tells whose it was, and what it
 * changed is as if it had not been.
 */
export function takeBack(agreement: Agreement): Agreement {
  const last = agreement.changes.at(-1)?.what;
  if (agreement.stage !== 'running' || last === undefined || last === 'resumed') return agreement;
  return revised({ ...agreement, touched: nobody, stage: 'offered', changes: agreement.changes.slice(0, -1) });
}

/** Not like this: back to writing, whoever said so. */
export const withdraw = (agreement: Agreement): Agreement =>
  agreement.stage === 'offered' ? revised({ ...agreement, touched: nobody, stage: 'writing' }) : agreement;

/** Other terms are to be written, from today on; until both have said yes to them the old ones hold. */
export const reopen = (agreement: Agreement, { day }: Today): Agreement =>
  agreement.stage === 'running' ? revised(fromDay(agreement, day, weeksOf(agreement), 'writing')) : agreement;

/** The same for another while, from today: put to both. */
export const renew = (agreement: Agreement, { day }: Today, weeks: number): Agreement =>
  agreement.stage === 'running' ? revised(fromDay(agreement, day, weeks, 'offered')) : agreement;

/** Leaves it as it was before other terms were written. */
export function restore(agreement: Agreement): Agreement {
  const before = holding(agreement);
  if (before === null || agreement.stage === 'running') return agreement;
  return revised({ ...agreement, ...before, touched: { a: true, b: true }, stage: 'running' });
}

/** Either ends what holds, with one touch. */
export function end(agreement: Agreement, now: Stamp): Agreement {
  const before = holding(agreement);
  return before === null ? agreement : noted({ ...agreement, ...before, stage: 'ended' }, 'ended', now);
}

/** The end was a slip of the finger. */
export const resume = (agreement: Agreement, now: Stamp): Agreement =>
  agreement.stage === 'ended' && agreement.changes.length > 0
    ? noted({ ...agreement, stage: 'running' }, 'resumed', now)
    : agreement;

/** True where what holds was agreed in a copy, and nothing of it here. */
export const holdsByCopy = ({ changes }: Agreement): boolean => changes.at(-1)?.fromCopy === true;

/**
 * The agreement as it is brought back from a copy on a day. A yes that waits for the other one has to be said here again; all
 * that changed before stays in its history as what the copy says.
 */
export const bringBack = (agreement: Agreement, on: Day): Agreement => ({
  ...agreement,
  broughtBackOn: on,
  touched: agreement.stage === 'offered' ? nobody : agreement.touched,
  changes: agreement.changes.map((change) => ({ ...change, fromCopy: true })),
});

/** The terms that both have said yes to and neither has ended, or null. */
export function holding({ changes }: Agreement): Terms | null {
  const last = changes.at(-1);
  if (last === undefined || last.what === 'ended') return null;
  const { act, who, startOn, reviewOn } = last;
  return { act, who, startOn, reviewOn };
}

/** True from the day of review on, while it holds. */
export function isDue(agreement: Agreement, today: Day): boolean {
  const terms = holding(agreement);
  return terms !== null && terms.reviewOn <= today;
}

/** True where there is nothing to keep: no word was written, and nothing ever held. */
export const isBlank = ({ act, changes }: Agreement): boolean => act.trim() === '' && changes.length === 0;

const revised = (agreement: Agreement): Agreement => ({ ...agreement, rev: agreement.rev + 1 });

const fromDay = (agreement: Agreement, startOn: Day, weeks: number, stage: Stage): Agreement => ({
  ...agreement,
  startOn,
  reviewOn: reviewAfter(startOn, weeks),
  touched: nobody,
  stage,
});

/** The agreement with one change more in its history; a date never stands before the one above it. */
function noted(agreement: Agreement, what: Change['what'], now: Stamp): Agreement {
  const { act, who, startOn, reviewOn, changes } = agreement;
  const above = changes.at(-1) ?? now;
  const on = Math.max(now.on, above.on);
  const day = laterDay(now.day, above.day);
  return revised({ ...agreement, changes: [...changes, { what, on, day, act, who, startOn, reviewOn }] });
}
