import type { Keepsake } from '../core/keepsake.ts';
import { createKeeping, type Keeping } from './keeping.ts';
import type { Clock, Journal, Kept } from './ports.ts';
import type { Shelf } from './shelf.ts';

/** Every text that is being written, and the second net under them. */
export interface Keepings {
  /** The write-through of one text; the same one each time. */
  open(id: string): Keeping;
  /** Writes all at once; true once everything is on disk. */
  flush(): Promise<Kept>;
  /** Leaves what is not on disk in the journal: the page is about to go. */
  leave(): void;
  /** Puts back what the journal holds and the disk does not; nothing where the shelf could not be read. */
  recover(isRead: boolean): Promise<void>;
}

/** The write-throughs onto a shelf. */
export function createKeepings(clock: Clock, journal: Journal, shelf: Shelf): Keepings {
  const open = new Map<string, Keeping>();
  /** What an earlier page left and is not on disk yet; null where nobody has looked. */
  let leftBefore: readonly Keepsake[] | null = null;
  let isInUse = false;

  const around = {
    clock,
    put: (keepsake: Keepsake) => shelf.put(keepsake),
    remove: async (id: string) => onShelf(shelf, id) === undefined || shelf.erase([id]),
    settled() {
      if (leftBefore !== null && leftBefore.length > 0) void putBack();
      else if (isInUse) leaveAll();
    },
  };

  const unkept = () => [...open.values()].flatMap((keeping) => keeping.unkept() ?? []);

  async function flush() {
    const ends = await Promise.all([...open.values()].map((keeping) => keeping.flush()));
    return ends.every(Boolean);
  }

  function leaveAll() {
    const before = (leftBefore ?? journal.read()).filter(({ body }) => !open.has(body.id));
    const all = [...before, ...unkept()];
    isInUse = all.length > 0;
    if (isInUse) journal.leave(all);
    else journal.clear();
  }

  /** Writes what was left before, but for what was taken away or written on since. */
  async function putBack() {
    const later = (leftBefore ?? []).filter((left) => isShown(left, onShelf(shelf, left.body.id)));
    if (later.length > 0 && !(await shelf.put(...later))) return;
    leftBefore = [];
    leaveAll();
  }

  return {
    open(id) {
      const keeping = open.get(id) ?? createKeeping(id, around);
      open.set(id, keeping);
      return keeping;
    },
    flush,
    leave() {
      if (isInUse || unkept().length > 0) leaveAll();
      void flush();
    },
    async recover(isRead) {
      // What a newer version has written is not to be changed by this one.
      if (!isRead || shelf.newer.value > 0) return;
      leftBefore = journal.read().filter((left) => isLater(left, onShelf(shelf, left.body.id)));
      // The words are there again at once, also where the tablet still refuses to keep them.
      for (const left of leftBefore) shelf.took(left);
      await putBack();
    },
  };
}

const onShelf = (shelf: Shelf, id: string) => shelf.keepsakes.value.find(({ body }) => body.id === id);

const revOf = ({ body }: Keepsake): number => ('rev' in body ? body.rev : 0);

const isLater = (left: Keepsake, found: Keepsake | undefined) => found === undefined || revOf(found) < revOf(left);
const isShown = (left: Keepsake, found: Keepsake | undefined) => found !== undefined && revOf(found) <= revOf(left);
