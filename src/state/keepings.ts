import type { Keepsake } from '../core/keepsake.ts';
import { inPatience } from './in-patience.ts';
import { createKeeping, type Keeping } from './keeping.ts';
import type { Clock, Journal, Kept } from './ports.ts';
import type { Shelf } from './shelf.ts';

/** Every text that is being written, and the second net under them. */
export interface Keepings {
  /** The write-through of one text; the same one each time. */
  open(id: string): Keeping;
  /** Writes all at once; true once everything is on disk, false where the disk refuses or does not answer. */
  flush(): Promise<Kept>;
  /** What is not on disk: texts that are being written, and those that an earlier page left. */
  unkept(): readonly Keepsake[];
  /** Lets go of what was taken away or forgotten, so that no net brings it back. */
  drop(ids: readonly string[]): void;
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

  const typed = () => [...open.values()].flatMap((keeping) => keeping.unkept() ?? []);
  // Opening a text to look at it puts nothing in the place of what was left.
  const before = () => (leftBefore ?? journal.read()).filter(({ body }) => !open.get(body.id)?.isWritten());
  const unkept = () => [...before(), ...typed()];

  function flush() {
    const ends = Promise.all([...open.values()].map((keeping) => keeping.flush()));
    return inPatience(
      clock,
      ends.then((all) => all.every(Boolean)),
    );
  }

  function leaveAll(all = unkept()) {
    isInUse = all.length > 0;
    if (isInUse) journal.leave(all);
    else journal.clear();
  }

  /** Writes what was left before, but for what was written on since. */
  async function putBack() {
    const tried = leftBefore ?? [];
    const later = before().filter((left) => revOnShelf(shelf, left) <= revOf(left));
    if (later.length > 0 && !(await shelf.put(...later))) return;
    leftBefore = (leftBefore ?? []).filter((left) => !tried.includes(left));
    leaveAll();
  }

  return {
    open(id) {
      const keeping = open.get(id) ?? createKeeping(id, around);
      open.set(id, keeping);
      return keeping;
    },
    flush,
    unkept,
    drop(ids) {
      const isOut = ({ body }: Keepsake) => ids.includes(body.id);
      const all = unkept();
      for (const id of ids) open.get(id)?.drop();
      leftBefore = leftBefore?.filter((left) => !isOut(left)) ?? null;
      if (isInUse || all.some(isOut)) leaveAll(all.filter((each) => !isOut(each)));
    },
    leave() {
      if (isInUse || typed().length > 0) leaveAll();
      void flush();
    },
    async recover(isRead) {
      // What a newer version has written is not to be changed by this one.
      if (!isRead || shelf.newer.value > 0) return;
      leftBefore = journal.read().filter((left) => revOnShelf(shelf, left) < revOf(left));
      // The words are there again at once, also where the tablet still refuses to keep them.
      for (const left of leftBefore) shelf.took(left);
      await putBack();
    },
  };
}

const onShelf = (shelf: Shelf, id: string) => shelf.keepsakes.value.find(({ body }) => body.id === id);

const revOf = ({ body }: Keepsake): number => ('rev' in body ? body.rev : 0);

const revOnShelf = (shelf: Shelf, { body }: Keepsake): number => {
  const found = onShelf(shelf, body.id);
  return found === undefined ? -1 : revOf(found);
};
