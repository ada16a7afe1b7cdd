import type { Keepsake } from '../core/keepsake.ts';
import type { Journal } from '../state/ports.ts';
import { readKeepsake, recordOf } from './keepsake-formats.ts';

const line = 'journal';

/** The journal as one line of the browser's small storage: it takes a line at once, also where the page is just going. */
export const journal: Journal = {
  leave(keepsakes) {
    attempt(() => localStorage.setItem(line, JSON.stringify(keepsakes.map(recordOf))));
  },
  read() {
    const records: unknown = attempt(() => JSON.parse(localStorage.getItem(line) ?? '[]'));
    return Array.isArray(records) ? records.flatMap(wholeOf) : [];
  },
  clear() {
    attempt(() => localStorage.removeItem(line));
  },
};

function wholeOf(record: unknown): Keepsake[] {
  if (typeof record !== 'object' || record === null || !('id' in record && 'v' in record && 'value' in record))
    return [];
  const { id, v, value } = record;
  if (typeof id !== 'string' || typeof v !== 'number') return [];
  const read = readKeepsake({ id, v, value });
  return read.is === 'whole' ? [read.keepsake] : [];
}

/** A second net that is not there, or holds something else, is no reason to stop. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
