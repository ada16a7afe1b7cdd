import { openDatabase } from './database.ts';
import { isOnDisk } from './repositories/on-disk.ts';

/** More than Chromium holds back of a database before it begins a new log (4 MiB), in pieces that it puts into the log. */
const pieces = 136;
const pieceBytes = 32 * 1024;

/**
 * Has Chromium begin a new log for the database, and leaves nothing else behind; false where it could not. A kill that
 * cuts a write in two leaves a torn log: the next start goes on in it, and the start after that takes it for damaged and
 * begins an empty database (seen in Chromium 156; `tests/README.md`).
 */
export const beginNewLog = (): Promise<boolean> => isOnDisk(fill());

async function fill(): Promise<void> {
  const database = await openDatabase(() => undefined);
  try {
    // A store that stands empty, so that no text waits for it.
    const transaction = database.transaction('slots', 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore('slots');
    const filler = { id: 'new-log', v: 1, value: new Uint8Array(pieceBytes) };
    // Each in a promise of its own: where one is refused, the pieces before it are taken away all the same.
    const puts = Array.from({ length: pieces }, async () => store.put(filler));
    const ends = await Promise.allSettled([...puts, store.delete(filler.id), transaction.done]);
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  } finally {
    database.close();
  }
}
