import * as v from 'valibot';
import { items, type Step } from '../../core/kept/check-in.ts';
import type { Keepsake } from '../../core/kept/keepsake.ts';
import { type Bodies, type Kind, kinds } from '../../core/kept/kinds.ts';
import type { StoredRecord } from '../database.ts';
import { agreementFormat } from './agreement-format.ts';
import { type Format, firstFormat, type Read } from './format.ts';
import { conversation, id, ids, keptInstant, partner, who, words, written } from './shapes.ts';

const answers = v.record(v.picklist(items), v.picklist<Step[]>([1, 2, 3, 4, 5]));

/** How each kind of keepsake is kept. */
export const keepsakeFormats: { readonly [K in Kind]: Format<Bodies[K]> } = {
  held: firstFormat(v.strictObject({ id, conversation, on: keptInstant, prompts: ids, finished: v.boolean() })),
  parked: firstFormat(v.strictObject({ id, text: words(kinds.parked.longest) })),
  note: firstFormat(v.strictObject({ ...written, text: words(kinds.note.longest) })),
  appreciation: firstFormat(v.strictObject({ ...written, text: words(kinds.appreciation.longest), from: who })),
  agreement: agreementFormat,
  checkIn: firstFormat(v.strictObject({ id, partner, on: keptInstant, answers })),
};

const outer = v.strictObject({ kind: v.string(), body: v.unknown() });

const newest = Math.max(...Object.values(keepsakeFormats).map(({ version }) => version));
const hasKind = (kind: string): kind is Kind => Object.hasOwn(keepsakeFormats, kind);

/**
 * The keepsake in a record of the shelf. The kind stands inside the value, so that a ciphertext in its place does not tell
 * even that. Never throws.
 */
export function readKeepsake({ id: key, v: version, value }: StoredRecord): Read<Keepsake> {
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
