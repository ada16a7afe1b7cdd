import type { Unread } from '../core/copy.ts';
import { type Bodies, type Keepsake, type Kind, longest, tidyText } from '../core/keepsake.ts';
import { longestParked } from '../core/parked.ts';
import { placeOf } from '../core/sequence.ts';
import type { StoredRecord } from './database.ts';
import { readKeepsake } from './keepsake-formats.ts';
import { isPlain } from './plain.ts';

/** A record as it is brought to or from a copy. */
export type Carried =
  | { readonly is: 'whole'; readonly keepsake: Keepsake }
  | { readonly is: 'unread'; readonly unread: Unread }
  /** No file can carry it: what is in it is no plain value, or far too large. */
  | { readonly is: 'left' };

const asAddress = /^[\w-]{1,100}$/;
/** Beyond this place no new ids would be left that sort after it. */
const lastPlace = 35 * 36 ** 7;
const mostRevisions = 1_000_000_000;
/** The longest record that is carried unopened, as JSON in UTF-16 units. */
const longestUnread = 1_000_000;

/**
 * What a record is to a copy. What a copy is written from and what it is read into pass through here alike, so that
 * everything that can be saved can be brought back. Texts come out tidy; the keepsake is built anew.
 */
export function carried(record: StoredRecord): Carried {
  const read = readKeepsake(record);
  if (read.is === 'whole' && isUsable(read.keepsake)) return { is: 'whole', keepsake: tidied(read.keepsake) };
  const { id, v, value } = record;
  const unread: Unread = {
    id,
    v: v ?? null,
    value: value ?? null,
    is: read.is === 'newer' ? 'newer' : 'damaged',
  };
  if (!isPlain([unread.v, unread.value]) || id.length > 200) return { is: 'left' };
  return JSON.stringify(unread).length > longestUnread ? { is: 'left' } : { is: 'unread', unread };
}

/** The record of one that is carried unopened; its format is whatever stood there. */
export const recordOfUnread = ({ id, v, value }: Unread): StoredRecord => ({ id, v: v as number, value });

const isUsable = ({ body }: Keepsake): boolean =>
  asAddress.test(body.id) && placeOf(body.id) < lastPlace && (!('rev' in body) || body.rev <= mostRevisions);

const tidiers: { readonly [K in Kind]: (body: Bodies[K]) => Bodies[K] } = {
  held: (body) => body,
  checkIn: (body) => body,
  parked: (body) => ({ ...body, text: tidyText(body.text, longestParked) }),
  note: (body) => ({ ...body, text: tidyText(body.text, longest.note) }),
  appreciation: (body) => ({ ...body, text: tidyText(body.text, longest.appreciation) }),
  agreement: (body) => ({
    ...body,
    act: tidyText(body.act, longest.agreement),
    changes: body.changes.map((change) => ({ ...change, act: tidyText(change.act, longest.agreement) })),
  }),
};

const tidied = <K extends Kind>({ kind, body }: { readonly kind: K; readonly body: Bodies[K] }): Keepsake =>
  ({ kind, body: tidiers[kind](body) }) as Keepsake;
