import * as v from 'valibot';
import { type Agreement, reviewWithin, type Terms } from '../../core/kept/agreement.ts';
import { items, type Step } from '../../core/kept/check-in.ts';
import { type Bodies, type Keepsake, type Kind, longest, tidyText } from '../../core/kept/keepsake.ts';
import { longestParked } from '../../core/kept/parked.ts';
import type { StoredRecord } from '../database.ts';
import { conversation, count, id, ids, keptInstant, partner, words } from './shapes.ts';

/** The format in which each kind is written today. A new one gets a function that brings the old one forward. */
export const keepsakeFormats: Readonly<Record<Kind, number>> = {
  held: 1,
  parked: 1,
  note: 1,
  appreciation: 1,
  agreement: 1,
  checkIn: 1,
};

const text = { id, on: keptInstant, rev: count, sitting: v.nullable(id) };
const terms = {
  act: words(longest.agreement),
  who: v.picklist(['a', 'b', 'both']),
  startOn: keptInstant,
  reviewOn: keptInstant,
};
const change = v.strictObject({
  ...terms,
  what: v.picklist(['began', 'changed', 'renewed', 'ended', 'resumed']),
  on: keptInstant,
});
const answers = v.record(v.picklist(items), v.picklist<Step[]>([1, 2, 3, 4, 5]));

/** True where the two could have said yes to these terms: with words in them, and looked at again in time. */
const isSayable = (terms: Terms): boolean => tidyText(terms.act, longest.agreement).trim() !== '' && isInTime(terms);
const isInTime = ({ startOn, reviewOn }: Terms): boolean => reviewOn === reviewWithin(startOn, reviewOn);

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

const isSame = (own: Terms, last: Terms): boolean =>
  own.act === last.act && own.who === last.who && own.startOn === last.startOn && own.reviewOn === last.reviewOn;

const bodies: { [K in Kind]: v.GenericSchema<unknown, Bodies[K]> } = {
  held: v.strictObject({ id, conversation, on: keptInstant, prompts: ids, finished: v.boolean() }),
  parked: v.strictObject({ id, text: words(longestParked) }),
  note: v.strictObject({ ...text, text: words(longest.note) }),
  appreciation: v.strictObject({
    ...text,
    text: words(longest.appreciation),
    from: v.picklist(['a', 'b', 'both']),
  }),
  agreement: v.pipe(
    v.strictObject({
      ...text,
      ...terms,
      touched: v.strictObject({ a: v.boolean(), b: v.boolean() }),
      stage: v.picklist(['writing', 'offered', 'running', 'ended']),
      changes: v.pipe(v.array(change), v.maxLength(10_000)),
    }),
    v.check((agreement) => isAgreed(agreement)),
  ),
  checkIn: v.strictObject({ id, partner, on: keptInstant, answers }),
};

/** What a record turned out to be. */
export type Read =
  | { readonly is: 'whole'; readonly keepsake: Keepsake }
  /** Its format or kind came after this version of the app. */
  | { readonly is: 'newer' }
  | { readonly is: 'damaged' };

const outer = v.strictObject({ kind: v.string(), body: v.unknown() });

const newest = Math.max(...Object.values(keepsakeFormats));
const hasKind = (kind: string): kind is Kind => Object.hasOwn(bodies, kind);

/**
 * What a record of the shelf holds. It says its kind inside its value, so that a ciphertext in its place tells not even
 * that. Never throws.
 */
export function readKeepsake({ id: key, v: format, value }: StoredRecord): Read {
  // A later format may look in no way like this one: a ciphertext, say.
  if (typeof format === 'number' && format > newest) return { is: 'newer' };
  const found = v.safeParse(outer, value);
  if (!found.success) return { is: 'damaged' };
  const { kind, body } = found.output;
  if (!hasKind(kind)) return { is: 'newer' };
  if (typeof format === 'number' && format > keepsakeFormats[kind]) return { is: 'newer' };
  if (format !== keepsakeFormats[kind]) return { is: 'damaged' };
  const read = v.safeParse(bodies[kind], body);
  if (!read.success || read.output.id !== key) return { is: 'damaged' };
  return { is: 'whole', keepsake: { kind, body: read.output } as Keepsake };
}

/** The record of a keepsake, in the format of today. */
export const recordOf = ({ kind, body }: Keepsake): StoredRecord => ({
  id: body.id,
  v: keepsakeFormats[kind],
  value: { kind, body },
});
