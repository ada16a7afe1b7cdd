import type { Partner } from './partner.ts';
import type { Instant } from './timer.ts';

/** One act, for a while. It holds from the touch of both to the touch of either; what changed, and when, stays in sight. */
export interface Agreement {
  readonly id: string;
  readonly act: string;
  readonly who: Partner | 'both';
  readonly startOn: Instant;
  /** When the two look at it again: within 28 days of the start. */
  readonly reviewOn: Instant;
  readonly touched: Readonly<Record<Partner, boolean>>;
  readonly stage: Stage;
  /** Every change with its date, the oldest first; never who made it. */
  readonly changes: readonly Change[];
  readonly on: Instant;
  readonly rev: number;
  readonly sitting: string | null;
}

/** Put to both, in force, or over. */
export type Stage = 'offered' | 'running' | 'ended';

/** What was done to an agreement, and its act and day of review from then on. */
export interface Change {
  readonly what: 'offered' | 'began' | 'reworded' | 'moved' | 'ended';
  readonly on: Instant;
  readonly act: string;
  readonly reviewOn: Instant;
}

/** What the two set down before they touch. */
export type Terms = Pick<Agreement, 'act' | 'who' | 'startOn' | 'reviewOn'>;

const day = 86_400_000;
/** The longest time to the review, in days (brief 8: at most four weeks). */
export const longestReview = 28;

/** The day of review as it may be: after the start, and within 28 days of it. */
export const reviewWithin = (startOn: Instant, reviewOn: Instant): Instant =>
  Math.min(Math.max(reviewOn, startOn + day), startOn + longestReview * day);

/** A new agreement, put to both. */
export function offer(id: string, terms: Terms, now: Instant, sitting: string | null): Agreement {
  const reviewOn = reviewWithin(terms.startOn, terms.reviewOn);
  const first: Agreement = {
    ...terms,
    id,
    reviewOn,
    touched: { a: false, b: false },
    stage: 'offered',
    changes: [],
    on: now,
    rev: 1,
    sitting,
  };
  return { ...first, changes: [changeOf('offered', first, now)] };
}

/** One partner says yes; once both have, it begins. */
export function touch(agreement: Agreement, partner: Partner, now: Instant): Agreement {
  if (agreement.stage !== 'offered' || agreement.touched[partner]) return agreement;
  const touched = { ...agreement.touched, [partner]: true };
  const next = revised({ ...agreement, touched });
  return touched.a && touched.b ? noted({ ...next, stage: 'running' }, 'began', now) : next;
}

/** Other terms: they are put to both anew. The same terms change nothing. */
export function reword(agreement: Agreement, terms: Terms, now: Instant): Agreement {
  const reviewOn = reviewWithin(terms.startOn, terms.reviewOn);
  const { act, who, startOn } = terms;
  if (
    act === agreement.act &&
    who === agreement.who &&
    startOn === agreement.startOn &&
    reviewOn === agreement.reviewOn
  ) {
    return agreement;
  }
  const what = act === agreement.act && who === agreement.who ? 'moved' : 'reworded';
  const anew = { ...agreement, ...terms, reviewOn, touched: { a: false, b: false }, stage: 'offered' as const };
  return noted(revised(anew), what, now);
}

/** The same for another while, from today: put to both anew. */
export const renew = (agreement: Agreement, now: Instant, days: number): Agreement =>
  reword(agreement, { ...agreement, startOn: now, reviewOn: now + days * day }, now);

/** Either ends it, with one touch. */
export const end = (agreement: Agreement, now: Instant): Agreement =>
  agreement.stage === 'ended' ? agreement : noted(revised({ ...agreement, stage: 'ended' }), 'ended', now);

/** True from the day of review on, while it holds. */
export const isDue = ({ stage, reviewOn }: Agreement, endOfToday: Instant): boolean =>
  stage === 'running' && reviewOn <= endOfToday;

const revised = (agreement: Agreement): Agreement => ({ ...agreement, rev: agreement.rev + 1 });

const changeOf = (what: Change['what'], { act, reviewOn }: Agreement, on: Instant): Change => ({
  what,
  on,
  act,
  reviewOn,
});

/** The agreement with one change more in its history; a date never stands before the one above it. */
function noted(agreement: Agreement, what: Change['what'], now: Instant): Agreement {
  const on = Math.max(now, agreement.changes.at(-1)?.on ?? now);
  return { ...agreement, changes: [...agreement.changes, changeOf(what, agreement, on)] };
}
