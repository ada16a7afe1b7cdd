import * as v from 'valibot';
import { items, type Step } from '../../core/kept/check-in.ts';
import { fits, type Keepsake } from '../../core/kept/keepsake.ts';
import type { Bodies, Kind } from '../../core/kept/kinds.ts';
import type { Instant } from '../../core/sitting/timer.ts';
import type { StoredRecord } from '../database.ts';
import { agreementFormat } from './agreement-format.ts';
import { dayHere } from './day-here.ts';
import { type Format, firstFormat, type Read } from './format.ts';
import { conversation, id, ids, origin, partner, stamp, stamp1, who, words, written } from './shapes.ts';

const answers = v.record(v.picklist(items), v.picklist<Step[]>([1, 2, 3, 4, 5]));

const held = { id, conversation, prompts: ids, finished: v.boolean() };
const note = { ...written, text: words };
const appreciation = { ...written, text: words, from: who };
const parked = { id, text: words };
const checkIn = { id, partner, answers };

/** Version 2 tells what came from a copy, and keeps the day beside the instant; what version 1 kept gets the day that its instant has on this tablet. */
const withDay = <T extends { readonly on: Instant }>(before: T) => ({ ...before, day: dayHere(before.on) });

/** How each kind of keepsake is kept. */
export const keepsakeFormats: { readonly [K in Kind]: Format<Bodies[K]> } = {
  held: firstFormat(v.strictObject({ ...held, ...stamp1 })).next(
    v.strictObject({ ...held, ...stamp, ...origin }),
    withDay,
  ),
  parked: firstFormat(v.strictObject(parked)).next(v.strictObject({ ...parked, ...origin }), (before) => before),
  note: firstFormat(v.strictObject({ ...note, ...stamp1 })).next(
    v.strictObject({ ...note, ...stamp, ...origin }),
    withDay,
  ),
  appreciation: firstFormat(v.strictObject({ ...appreciation, ...stamp1 })).next(
    v.strictObject({ ...appreciation, ...stamp, ...origin }),
    withDay,
  ),
  agreement: agreementFormat,
  checkIn: firstFormat(v.strictObject({ ...checkIn, ...stamp1 })).next(
    v.strictObject({ ...checkIn, ...stamp, ...origin }),
    withDay,
  ),
};

const outer = v.strictObject({ kind: v.string(), body: v.unknown() });

const newest = Math.max(...Object.values(keepsakeFormats).map(({ version }) => version));
const hasKind = (kind: string): kind is Kind => Object.hasOwn(keepsakeFormats, kind);

/**
 * The keepsake in a record of the shelf. The kind stands inside the value, so that a ciphertext in its place does not tell
 * even that. Never throws.
 */
export function readKeepsake(record: StoredRecord): Read<Keepsake> {
  const read = readTyped(record);
  return read.is === 'whole' && !fits(read.value) ? { is: 'damaged' } : read;
}

/** The same for a record of what was being typed, which may be too long to be kept. */
export function readTyped({ id: key, v: version, value }: StoredRecord): Read<Keepsake> {
  // A later version may look in no way like this one: it may be a ciphertext.
  if (typeof version === 'number' && version > newest) return { is: 'newer' };
  const found = v.safeParse(outer, value);
  if (!found.success) return { is: 'damaged' };
  const { kind, body } = found.output;
  if (!hasKind(kind)) return { is: 'newer' };
  const read: Read<Bodies[Kind]> = keepsakeFormats[kind].read({ v: version, value: body });
  if (read.is !== 'whole') return read;
  if (read.value.id !== key) return { is: 'damaged' };
  return { is: 'whole', value: { kind, body: read.value } as Keepsake };
}

/** The record of a keepsake, in the version of today. */
export const recordOf = ({ kind, body }: Keepsake): StoredRecord => ({
  id: body.id,
  v: keepsakeFormats[kind].version,
  value: { kind, body },
});
