import * as v from 'valibot';
import { attempt } from '../../core/attempt.ts';
import { type Copy, type Refusal, type Unread, underIds } from '../../core/kept/copy.ts';
import { nearerIds } from '../../core/kept/ids.ts';
import type { Keepsake } from '../../core/kept/keepsake.ts';
import type { GivenFile, OpenedFile } from '../../state/copies/copy-store.ts';
import { copyFormat, copyVersion, mostBytes, mostRecords } from './copy-format.ts';
import { type Carried, carried, isPlaced } from './copy-records.ts';
import { carriedSettings } from './copy-settings.ts';
import { textIn } from './file-text.ts';
import { parseMade } from './made.ts';
import { isShallow } from './plain.ts';

const list = v.exactOptional(v.pipe(v.array(v.unknown()), v.maxLength(mostRecords)), []);
const envelope = v.strictObject({
  format: v.literal(copyFormat),
  version: v.literal(copyVersion),
  made: v.pipe(v.string(), v.maxLength(40)),
  about: v.pipe(v.string(), v.maxLength(1_000)),
  settings: v.nullable(v.strictObject({ v: v.number(), value: v.unknown() })),
  records: list,
  unread: list,
});
const record = v.strictObject({ id: v.pipe(v.string(), v.check(isPlaced)), v: v.number(), value: v.unknown() });
/** An id that this version could not read, of another way to give them, is still no text. */
const unreadId = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));
const unreadRecord = v.strictObject({ id: unreadId, v: v.unknown(), value: v.unknown() });

const refused = (why: Refusal, number: number | null = null): OpenedFile => ({ is: 'refused', why, number });

/** Opens a file: gives the copy in it, or the reason why it is refused. Never throws, and changes nothing. */
export async function openCopy(file: GivenFile): Promise<OpenedFile> {
  if (file.size > mostBytes) return refused('tooLarge');
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return refused('unreadable');
  }
  return readCopy(bytes);
}

/** The same for the bytes of a file. */
export function readCopy(bytes: ArrayBuffer): OpenedFile {
  // Some files know their size only once they are read.
  if (bytes.byteLength > mostBytes) return refused('tooLarge');
  const text = textIn(bytes);
  if (text === undefined) return refused('notText');
  if (!isShallow(text)) return refused('notJson');
  const tree = attempt((): unknown => JSON.parse(text));
  if (tree === undefined) return refused('notJson');
  return readTree(tree);
}

function readTree(tree: unknown): OpenedFile {
  if (!isCopy(tree)) return refused('notACopy');
  if (typeof tree.version === 'number' && tree.version > copyVersion) return refused('newer');
  const outer = v.safeParse(envelope, tree);
  if (!outer.success) return refused('damaged');
  const { made, settings: kept, records, unread } = outer.output;
  const stamp = parseMade(made);
  if (stamp === null) return refused('damaged');
  const settings = kept === null ? null : carriedSettings(kept);
  if (settings !== null && settings.is !== 'whole') return refused(settings.is);
  return readRecords({ made: stamp, settings: settings?.value ?? null }, records, unread);
}

/** The first thing that does not pass refuses the file whole: half of a copy is none. */
function readRecords(
  head: Pick<Copy, 'made' | 'settings'>,
  records: readonly unknown[],
  unread: readonly unknown[],
): OpenedFile {
  const ids = new Set<string>();
  const keepsakes: Keepsake[] = [];
  const closed: Unread[] = [];
  for (const [index, entry] of [...records, ...unread].entries()) {
    const isUnread = index >= records.length;
    const found = v.safeParse(isUnread ? unreadRecord : record, entry);
    if (!found.success) return refused('damaged', index + 1);
    const read = carried({ ...found.output, v: found.output.v as number });
    const id = idOf(read);
    if (id === null || ids.has(id)) return refused('damaged', index + 1);
    ids.add(id);
    // A later version of the app may read what the one that saved it could not.
    if (read.is === 'whole') keepsakes.push(read.keepsake);
    else if (read.is === 'unread' && isUnread) closed.push(read.unread);
    else return refused(read.is === 'unread' && read.unread.is === 'newer' ? 'newer' : 'damaged', index + 1);
  }
  return { is: 'copy', copy: { ...head, ...underIds({ keepsakes, unread: closed }, nearerIds([...ids])) } };
}

/** The id under which it would stand here; null where it cannot. */
function idOf(read: Carried): string | null {
  if (read.is === 'left') return null;
  return read.is === 'whole' ? read.keepsake.body.id : read.unread.id;
}

const isCopy = (tree: unknown): tree is { readonly version?: unknown } =>
  typeof tree === 'object' &&
  tree !== null &&
  Object.hasOwn(tree, 'format') &&
  'format' in tree &&
  tree.format === copyFormat;
