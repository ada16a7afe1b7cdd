import type { Health } from '../state/ports.ts';
import type { StoredRecord } from './database.ts';

/** The changes of a write: by `store/id` the record it puts there, or null where it takes one away. */
export type Sent = ReadonlyMap<string, StoredRecord | null>;

/** Hears how reads and writes end, and tells how the tablet is. A read sends nothing. */
interface HealthBook {
  succeeded(sent: Sent | null): void;
  failed(error: unknown, sent: Sent | null): void;
  /** It does not answer; it may succeed or fail after that. */
  silent(sent: Sent | null): void;
}

/**
 * Each cause ends by itself. A database that fails is well once it answers, one that will not write once it does. Of a
 * full one a small write tells nothing: there is room once what was refused is written, or as much as that, or once
 * something is taken away.
 */
export function createHealthBook(tell: (health: Health) => void): HealthBook {
  let reads = true;
  let writes = true;
  /** The records that found no room, each with the size of the whole write it was in. */
  const refused = new Map<string, number>();

  function say() {
    if (reads && writes) tell(refused.size > 0 ? 'full' : 'well');
    else tell('failing');
  }

  function fail(sent: Sent | null) {
    if (sent === null) reads = false;
    else writes = false;
    say();
  }

  return {
    succeeded(sent) {
      if (sent === null && reads) return;
      reads = true;
      if (sent !== null) {
        writes = true;
        const size = refused.size > 0 ? sizeOf(sent) : 0;
        for (const [key, least] of refused) if (size === 0 || size >= least || sent.has(key)) refused.delete(key);
      }
      say();
    },
    failed(error, sent) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      if (sent === null || !isFull) return fail(sent);
      const size = sizeOf(sent);
      for (const key of sent.keys()) refused.set(key, size);
      writes = true;
      say();
    },
    silent: fail,
  };
}

/** About how much room a write needs; 0 where it only takes away. */
const sizeOf = (sent: Sent): number =>
  [...sent.values()].reduce((sum, record) => sum + (record === null ? 0 : JSON.stringify(record).length), 0);
