import { canMove, type Unread, withInnerId } from '../../core/kept/copy.ts';
import { idAfter, placeOf } from '../../core/kept/ids.ts';
import { fits, type Keepsake, revOf, tidied } from '../../core/kept/keepsake.ts';
import type { StoredRecord } from '../database.ts';
import { readKeepsake } from '../formats/keepsake-formats.ts';
import { isPlain } from './plain.ts';

/** A record as it is brought to or from a copy. */
export type Carried =
  | { readonly is: 'whole'; readonly keepsake: Keepsake }
  | { readonly is: 'unread'; readonly unread: Unread }
  /** No file can carry it: what is in it is no plain value, or far too large. */
  | { readonly is: 'left' };

const mostRevisions = 1_000_000_000;
/** The longest record that is carried unopened, as JSON in UTF-16 units. */
const longestUnread = 1_000_000;

/**
 * Reads a record for a copy. Writing a copy and reading one both pass each record through here, so that
 * everything that can be saved can be brought back. Texts come out tidy and whole; one that is too long then is carried
 * unopened. The keepsake is built anew. An id that has no
 * place in the order of keeping becomes one that has, the same one each time.
 */
export function carried(record: StoredRecord): Carried {
  const id = placedId(record.id);
  const isMoved = id !== record.id;
  if (isMoved && !isPlain(record.value ?? null)) return { is: 'left' };
  const placed = isMoved ? { ...record, id, value: withInnerId(record.value, record.id, id) } : record;
  const read = readKeepsake(placed);
  const keepsake = read.is === 'whole' && isUsable(read.value) ? tidied(read.value) : null;
  if (keepsake !== null && fits(keepsake)) return { is: 'whole', keepsake };
  const unread: Unread = {
    id,
    v: placed.v ?? null,
    value: placed.value ?? null,
    is: read.is === 'newer' ? 'newer' : 'damaged',
  };
  if (!isPlain([unread.v, unread.value]) || (isMoved && !canMove({ ...unread, id: record.id, value: record.value })))
    return { is: 'left' };
  return JSON.stringify(unread).length > longestUnread ? { is: 'left' } : { is: 'unread', unread };
}

/** True for an id that a tablet could have given: one with a place in the order of keeping, and far from its end. */
export const isPlaced = (id: string): boolean => /^0[0-9a-z]{7}-[\w-]{1,91}$/.test(id) && placeOf(id) > 0;

const placedId = (id: string): string => (isPlaced(id) ? id : idAfter(0, digestOf(id)));

/** A short word that stands for a long one: FNV-1a, twice over 32 bits. */
function digestOf(word: string): string {
  const half = (from: number) => {
    let sum = from;
    for (const sign of word) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    return sum;
  };
  return [0x811c9dc5, 0x050c5d1f].map((from) => half(from).toString(16).padStart(8, '0')).join('');
}

/** The record of one that is carried unopened; its format is whatever stood there. */
export const recordOfUnread = ({ id, v, value }: Unread): StoredRecord => ({ id, v: v as number, value });

const isUsable = (keepsake: Keepsake): boolean => revOf(keepsake) <= mostRevisions;
