import * as v from 'valibot';
import { daysAfter } from '../../core/day.ts';
import { hourMs } from '../../core/durations.ts';
import { type Agreement, reviewWithin, type Terms } from '../../core/kept/agreement.ts';
import type { Instant } from '../../core/sitting/timer.ts';
import { tidyText } from '../../core/text/tidy-text.ts';
import { dayHere, dayOfNoon } from './day-here.ts';
import { firstFormat } from './format.ts';
import { day, keptInstant, origin, stamp, stamp1, who, words, written } from './shapes.ts';

const what = v.picklist(['began', 'changed', 'renewed', 'ended', 'resumed']);
const mostChanges = 10_000;
const own = {
  ...written,
  touched: v.strictObject({ a: v.boolean(), b: v.boolean() }),
  stage: v.picklist(['writing', 'offered', 'running', 'ended']),
};

/** Version 1 told the days of the terms by instants in the middle of them. */
const terms1 = { act: words, who, startOn: keptInstant, reviewOn: keptInstant };
const version1 = v.strictObject({
  ...own,
  ...terms1,
  ...stamp1,
  changes: v.pipe(v.array(v.strictObject({ ...terms1, ...stamp1, what })), v.maxLength(mostChanges)),
});

const terms = { act: words, who, startOn: day, reviewOn: day };
const agreement = v.strictObject({
  ...own,
  ...terms,
  ...stamp,
  ...origin,
  changes: v.pipe(
    v.array(v.strictObject({ ...terms, ...stamp, what, fromCopy: v.exactOptional(v.literal(true)) })),
    v.maxLength(mostChanges),
  ),
});

interface Terms1 {
  readonly startOn: Instant;
  readonly reviewOn: Instant;
  readonly on: Instant;
}

/** The days that version 1 meant; the review is as many days after the start. */
function daysOf(before: Terms1) {
  const startOn = dayOfNoon(before.startOn);
  const days = Math.round((before.reviewOn - before.startOn) / (24 * hourMs));
  return { startOn, reviewOn: daysAfter(startOn, days), day: dayHere(before.on) };
}

/** True where an agreement stands as only the two can have brought it there, so that either can go on from it or end it. */
function isAgreed({ stage, touched, changes, ...own }: Agreement): boolean {
  const last = changes.at(-1);
  const isEnded = last?.what === 'ended';
  if (!changes.every(isSayable)) return false;
  if (stage === 'writing') return isInTime(own) && !isEnded && !touched.a && !touched.b;
  if (!isSayable(own)) return false;
  if (stage === 'offered') return !isEnded && !(touched.a && touched.b);
  return last !== undefined && isEnded === (stage === 'ended') && isSame(own, last);
}

/** True where the two could have said yes to these terms: there are words in them, and the review comes in time. */
const isSayable = (terms: Terms): boolean => tidyText(terms.act).trim() !== '' && isInTime(terms);
const isInTime = ({ startOn, reviewOn }: Terms): boolean =>
  startOn < reviewOn && reviewOn === reviewWithin(startOn, reviewOn);

const isSame = (own: Terms, last: Terms): boolean =>
  own.act === last.act && own.who === last.who && own.startOn === last.startOn && own.reviewOn === last.reviewOn;

/** How agreements are kept. */
export const agreementFormat = firstFormat(version1).next(
  v.pipe(
    agreement,
    v.check((found) => isAgreed(found)),
  ),
  (before) => ({
    ...before,
    ...daysOf(before),
    changes: before.changes.map((change) => ({ ...change, ...daysOf(change) })),
  }),
);
