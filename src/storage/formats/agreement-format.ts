import * as v from 'valibot';
import { type Agreement, reviewWithin, type Terms } from '../../core/kept/agreement.ts';
import { kinds } from '../../core/kept/kinds.ts';
import { tidyText } from '../../core/text/tidy-text.ts';
import { firstFormat } from './format.ts';
import { keptInstant, who, words, written } from './shapes.ts';

const { longest } = kinds.agreement;
const terms = { act: words(longest), who, startOn: keptInstant, reviewOn: keptInstant };
const change = v.strictObject({
  ...terms,
  what: v.picklist(['began', 'changed', 'renewed', 'ended', 'resumed']),
  on: keptInstant,
});
const agreement = v.strictObject({
  ...written,
  ...terms,
  touched: v.strictObject({ a: v.boolean(), b: v.boolean() }),
  stage: v.picklist(['writing', 'offered', 'running', 'ended']),
  changes: v.pipe(v.array(change), v.maxLength(10_000)),
});

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
const isSayable = (terms: Terms): boolean => tidyText(terms.act, longest).trim() !== '' && isInTime(terms);
const isInTime = ({ startOn, reviewOn }: Terms): boolean => reviewOn === reviewWithin(startOn, reviewOn);

const isSame = (own: Terms, last: Terms): boolean =>
  own.act === last.act && own.who === last.who && own.startOn === last.startOn && own.reviewOn === last.reviewOn;

/** How agreements are kept. */
export const agreementFormat = firstFormat(
  v.pipe(
    agreement,
    v.check((found) => isAgreed(found)),
  ),
);
