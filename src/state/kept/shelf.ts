import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { idAfter, placeOf } from '../../core/kept/ids.ts';
import { type Keepsake, sortedByKind } from '../../core/kept/keepsake.ts';
import type { Bodies, Kind } from '../../core/kept/kinds.ts';
import type { PastSitting } from '../../core/kept/past-sitting.ts';
import type { ShelfPage, ShelfStore } from '../ports.ts';

/** All that is kept, in memory, in the order in which it was kept. */
export interface Shelf {
  readonly keepsakes: ReadonlySignal<readonly Keepsake[]>;
  readonly held: ReadonlySignal<readonly PastSitting[]>;
  /** True once the oldest is read too. */
  readonly isWhole: ReadonlySignal<boolean>;
  /** True where the tablet refused to be read: what is kept is there, and unknown. */
  readonly isUnread: ReadonlySignal<boolean>;
  /** How many records could not be read, and how many a newer version wrote. */
  readonly damaged: ReadonlySignal<number>;
  readonly newer: ReadonlySignal<number>;
  /** The things taken away last, as long as they can be put back. */
  readonly removed: ReadonlySignal<readonly Keepsake[]>;
  /** Reads everything anew; false where the tablet refused, or where a later reading has taken over. */
  load(): Promise<boolean>;
  /** An id that lies behind all that were given or seen before. */
  nextId(): string;
  /** Notes an id that was given before this page was opened and lies elsewhere, so that later ones lie behind it. */
  see(id: string): void;
  /** The keepsakes of one kind, the oldest first. */
  of<K extends Kind>(kind: K): readonly Bodies[K][];
  find<K extends Kind>(kind: K, id: string): Bodies[K] | undefined;
  put(...keepsakes: readonly Keepsake[]): Promise<boolean>;
  /**
   * Takes away what can be put back with `undo`; of what is not on disk yet, `unkept` says how it is now. `write` takes it
   * off the disk with more than that, in one write.
   */
  remove(ids: readonly string[], unkept?: readonly Keepsake[], write?: () => Promise<boolean>): Promise<boolean>;
  /** Puts back what was taken away last; false where the tablet refuses. */
  undo(): Promise<boolean>;
  /** Lets go of what was taken away, so that nobody can put it back. */
  dropRemoved(): void;
  /** Takes away for good; what was taken away before can still be put back. */
  erase(ids: readonly string[]): Promise<boolean>;
  /** Shows what a sitting has written or deleted by itself. */
  took(keepsake: Keepsake): void;
  gone(ids: readonly string[]): void;
}

/** The shelf of this tablet; `chance` gives a short random word for ids. */
export function createShelf(store: ShelfStore, chance: () => string): Shelf {
  const keepsakes = signal<readonly Keepsake[]>([]);
  const isWhole = signal(false);
  const isUnread = signal(false);
  const damaged = signal(0);
  const newer = signal(0);
  /** All that went together last and can be put back. */
  const removed = signal<readonly Keepsake[]>([]);
  let lastPlace = 0;
  let readings = 0;

  const see = (id: string) => {
    lastPlace = Math.max(lastPlace, placeOf(id));
  };
  const take = (page: ShelfPage) =>
    batch(() => {
      see(page.lastId);
      keepsakes.value = merged(page.keepsakes, keepsakes.value);
      damaged.value += page.damaged;
      newer.value += page.newer;
      isWhole.value = page.isLast;
    });
  const took = (...added: readonly Keepsake[]) => {
    for (const { body } of added) see(body.id);
    keepsakes.value = merged(keepsakes.value, added);
  };
  const gone = (ids: readonly string[]) => {
    const out = new Set(ids);
    keepsakes.value = keepsakes.value.filter(({ body }) => !out.has(body.id));
  };
  const erase = async (ids: readonly string[], write = () => store.change([], ids)) => {
    if (!(await write())) return false;
    gone(ids);
    return true;
  };
  const put = async (...added: readonly Keepsake[]) => {
    if (!(await store.change(added, []))) return false;
    batch(() => {
      took(...added);
      // A thing that was written again can no longer be put back: that would undo the new words.
      const isGone = ({ body }: Keepsake) => added.every((each) => each.body.id !== body.id);
      if (!removed.value.every(isGone)) removed.value = removed.value.filter(isGone);
    });
    return true;
  };
  const byKind = computed(() => sortedByKind(keepsakes.value));
  const of = <K extends Kind>(kind: K): readonly Bodies[K][] => byKind.value[kind];

  return {
    keepsakes,
    isWhole,
    isUnread,
    damaged,
    newer,
    removed,
    held: computed(() => of('held')),
    async load() {
      batch(() => {
        keepsakes.value = [];
        damaged.value = 0;
        newer.value = 0;
        removed.value = [];
        isWhole.value = false;
      });
      const own = ++readings;
      const isRead = await store
        .read((page) => own === readings && take(page))
        .then(
          () => true,
          () => false,
        );
      if (own !== readings) return false;
      isUnread.value = !isRead;
      return isRead;
    },
    nextId() {
      const id = idAfter(lastPlace, chance());
      see(id);
      return id;
    },
    see,
    of,
    find: (kind, id) => of(kind).find((body) => body.id === id),
    put,
    async remove(ids, unkept = [], write) {
      const isOne = ({ body }: Keepsake) => ids.includes(body.id);
      const here = keepsakes.value.filter(isOne);
      const going = merged(here, unkept.filter(isOne));
      const isStored = here.length > 0 || write !== undefined;
      if (isStored && !(await erase(ids, write))) return false;
      if (going.length > 0) removed.value = going;
      return true;
    },
    undo: () => put(...removed.value),
    dropRemoved() {
      if (removed.value.length > 0) removed.value = [];
    },
    erase: (ids) => erase(ids),
    took,
    gone,
  };
}

/** Both lists in one, in the order of their ids; of two with one id the second list's counts. */
function merged(list: readonly Keepsake[], other: readonly Keepsake[]): readonly Keepsake[] {
  // Pages come one before the other, so that thousands need not be sorted once for each.
  const [first, ...more] = other;
  if (first === undefined || (list.at(-1)?.body.id ?? '') < first.body.id) return [...list, ...other];
  // Each key writes a text that is there already: it takes its place.
  const at = more.length > 0 ? -1 : list.findLastIndex(({ body }) => body.id === first.body.id);
  if (at >= 0) return [...list.slice(0, at), first, ...list.slice(at + 1)];
  const byId = new Map([...list, ...other].map((each) => [each.body.id, each]));
  return [...byId.values()].sort((x, y) => (x.body.id < y.body.id ? -1 : 1));
}
