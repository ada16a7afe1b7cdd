import type { Keepsake } from '../core/keepsake.ts';
import { createKeeping, type Keeping } from './keeping.ts';
import type { Clock, Journal, Kept } from './ports.ts';
import type { Shelf } from './shelf.ts';

/** Every text that is being written, and the second net under them. */
export interface Keepings {
  /** The write-through of one text; the same one as long as something of it is not on disk. */
  open(id: string): Keeping;
  /** Writes all at once; true once everything is on disk. */
  flush(): Promise<Kept>;
  /** Leaves what is not on disk in the journal: the page is about to go. */
  leave(): void;
  /** Puts back what the journal holds and the disk does not. */
  recover(): Promise<void>;
}

/** The write-throughs onto a shelf. */
export function createKeepings(clock: Clock, journal: Journal, shelf: Shelf): Keepings {
  const open = new Map<string, Keeping>();
  const around = {
    clock,
    journal,
    put: (keepsake: Keepsake) => shelf.put(keepsake),
    remove: async (id: string) => shelf.keepsakes.value.every(({ body }) => body.id !== id) || shelf.erase([id]),
  };
  return {
    open(id) {
      const keeping = open.get(id) ?? createKeeping(id, around);
      open.set(id, keeping);
      return keeping;
    },
    async flush() {
      const ends = await Promise.all([...open.values()].map((keeping) => keeping.flush()));
      return ends.every(Boolean);
    },
    leave() {
      for (const keeping of open.values()) keeping.leave();
    },
    async recover() {
      const later = journal.read().filter((left) => isLater(left, shelf));
      if (later.length === 0 || (await shelf.put(...later))) journal.clear();
    },
  };
}

const revOf = ({ body }: Keepsake): number => ('rev' in body ? body.rev : 0);

function isLater(left: Keepsake, shelf: Shelf): boolean {
  const onDisk = shelf.keepsakes.value.find(({ body }) => body.id === left.body.id);
  return onDisk === undefined || revOf(onDisk) < revOf(left);
}
