import { attempt } from '../core/attempt.ts';
import type { Keepsake } from '../core/kept/keepsake.ts';
import type { Journal } from '../state/ports.ts';
import type { Read } from './formats/format.ts';
import { readTyped, recordOf } from './formats/keepsake-formats.ts';

const line = 'journal';

/**
 * The journal as one line of the browser's small storage: it takes a line at once, also where the page is just going. All
 * windows share the line, so only the one that writes changes it. Never throws: where the browser has no room for all, the
 * longest texts are left out, and where it refuses, the line stays as it was.
 */
export const createJournal = (mayWrite: () => boolean): Journal => ({
  leave(keepsakes) {
    if (!mayWrite()) return;
    const records = [...inLine().filter(isNewer), ...keepsakes.map(recordOf)].map((record) => JSON.stringify(record));
    if (records.length === 0) attempt(() => localStorage.removeItem(line));
    // A text too vast for the line must not keep the others out of it.
    for (let left = records; left.length > 0 && !isLeft(left); left = withoutLongest(left));
  },
  read: () =>
    inLine().flatMap((record) => {
      const read = readOf(record);
      return read?.is === 'whole' ? [read.value] : [];
    }),
});

const isLeft = (records: readonly string[]): boolean =>
  attempt(() => {
    localStorage.setItem(line, `[${records.join(',')}]`);
    return true;
  }) ?? false;

function withoutLongest(records: readonly string[]): string[] {
  const most = Math.max(...records.map(({ length }) => length));
  const longest = records.findIndex(({ length }) => length === most);
  return records.filter((_, index) => index !== longest);
}

function inLine(): readonly unknown[] {
  const records: unknown = attempt(() => JSON.parse(localStorage.getItem(line) ?? '[]'));
  return Array.isArray(records) ? records : [];
}

function readOf(record: unknown): Read<Keepsake> | null {
  if (typeof record !== 'object' || record === null || !('id' in record && 'v' in record && 'value' in record))
    return null;
  const { id, v, value } = record;
  return typeof id === 'string' && typeof v === 'number' ? readTyped({ id, v, value }) : null;
}

/** True for a line of a newer version of the app; it stays in the journal until that version is back. */
const isNewer = (record: unknown): boolean => readOf(record)?.is === 'newer';
