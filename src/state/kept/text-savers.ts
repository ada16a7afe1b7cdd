import { type ReadonlySignal, signal } from '@preact/signals-core';
import { fits, type Keepsake, revOf } from '../../core/kept/keepsake.ts';
import { inPatience } from '../in-patience.ts';
import type { Clock, Journal } from '../ports.ts';
import type { Shelf } from './shelf.ts';
import { createTextSaver, type TextSaver } from './text-saver.ts';

/** Every text that is being written, and the second net under them. */
export interface TextSavers {
  /** The write-through of one text; the same one each time. */
  open(id: string): TextSaver;
  /** Writes all at once; true once everything is on disk, false where the disk refuses or does not answer. */
  flush(): Promise<boolean>;
  /** The texts that are not on disk: those being written, and those that an earlier page left. */
  unkept(): readonly Keepsake[];
  /** The unkept texts that the disk refused, or did not answer for. */
  readonly stuck: ReadonlySignal<readonly Keepsake[]>;
  /** Takes away, on disk or not, what can be put back with the shelf's `undo` as it was last; false where the disk refuses. */
  takeAway(ids: readonly string[], write?: () => Promise<boolean>): Promise<boolean>;
  /** Lets go of what was taken away or forgotten, so that no net brings it back. */
  drop(ids: readonly string[]): void;
  /** Writes again all that was typed in this window, since the disk has lost it. */
  lost(): Promise<boolean>;
  /** Leaves what is not on disk in the journal: the page is about to go. */
  leave(): void;
  /** Puts back what the journal holds and the disk does not; nothing where the shelf could not be read. */
  recover(isRead: boolean): Promise<void>;
}

/** The write-throughs onto a shelf. */
export function createTextSavers(clock: Clock, journal: Journal, shelf: Shelf): TextSavers {
  const open = new Map<string, TextSaver>();
  /** The texts that an earlier page left and that are not on disk yet; null before the journal was read. */
  let leftBefore: readonly Keepsake[] | null = null;
  let isInUse = false;
  const stuck = signal<readonly Keepsake[]>([]);
  /** The ids of the texts that are just being taken away. */
  let going: readonly string[] = [];

  const needs = {
    clock,
    // A text that is too long is not cut: it is kept off the disk, and whole in the second net.
    put: async (keepsake: Keepsake) => fits(keepsake) && shelf.put(keepsake),
    // A text that was emptied by a slip can be put back.
    remove: (id: string) => shelf.remove([id]),
    settled() {
      if (isInUse) leaveAll();
      void putBack();
    },
    // Whatever becomes of the page, the words are in the second net.
    stuck: () => leaveAll(),
  };
  // A write or removal that succeeds is a sign that refused texts may succeed now too.
  shelf.keepsakes.subscribe(() => {
    if (!shelf.isWhole.peek()) return;
    for (const [id, saver] of open) if (saver.isStuck() && !going.includes(id)) void saver.flush();
  });

  const typed = () => [...open.values()].flatMap((saver) => saver.unkept() ?? []);
  // Opening a text to look at it puts nothing in the place of what was left.
  const before = () => (leftBefore ?? journal.read()).filter(({ body }) => !open.get(body.id)?.isWritten());
  const unkept = () => [...before(), ...typed()];

  function flush() {
    const ends = Promise.all([putBack(), ...[...open.values()].map((saver) => saver.flush())]);
    return inPatience(
      clock,
      ends.then((all) => all.every(Boolean)),
    );
  }

  function leaveAll(all = unkept()) {
    isInUse = all.length > 0;
    journal.leave(all);
    const left = before();
    stuck.value = all.filter((each) => left.includes(each) || open.get(each.body.id)?.isStuck());
  }

  function drop(ids: readonly string[]) {
    const isOut = ({ body }: Keepsake) => ids.includes(body.id);
    const all = unkept();
    for (const id of ids) open.get(id)?.drop();
    leftBefore = leftBefore?.filter((left) => !isOut(left)) ?? null;
    if (isInUse || all.some(isOut)) leaveAll(all.filter((each) => !isOut(each)));
  }

  /** Writes what was left before, but for what was written on since. */
  async function putBack(): Promise<boolean> {
    const tried = leftBefore ?? [];
    if (tried.length === 0) return true;
    const later = before().filter((left) => revOnShelf(shelf, left) <= revOf(left));
    const fitting = later.filter(fits);
    const isBack = fitting.length === 0 || (await shelf.put(...fitting));
    const stays = (left: Keepsake) => !tried.includes(left) || (later.includes(left) && !fits(left));
    if (isBack) leftBefore = (leftBefore ?? []).filter(stays);
    leaveAll();
    return isBack && fitting.length === later.length;
  }

  return {
    open(id) {
      const saver = open.get(id) ?? createTextSaver(id, needs);
      open.set(id, saver);
      return saver;
    },
    flush,
    unkept,
    stuck,
    async takeAway(ids, write) {
      await flush();
      going = ids;
      const isGone = await shelf.remove(ids, unkept(), write);
      going = [];
      // Words that never came to the disk go too, or they would be kept after all.
      if (isGone) {
        drop(ids);
        void putBack();
      }
      return isGone;
    },
    drop,
    lost() {
      for (const saver of open.values()) saver.lost();
      leaveAll();
      return flush();
    },
    leave() {
      if (isInUse || typed().length > 0) leaveAll();
      void flush();
    },
    async recover(isRead) {
      // A shelf that a newer version has written to must not be changed by this one.
      if (!isRead || shelf.newer.value > 0) return;
      leftBefore = journal.read().filter((left) => revOnShelf(shelf, left) < revOf(left));
      // The words are there again at once, also where the tablet still refuses to keep them.
      for (const left of leftBefore) shelf.took(left);
      await putBack();
      leaveAll();
    },
  };
}

const onShelf = (shelf: Shelf, id: string) => shelf.keepsakes.value.find(({ body }) => body.id === id);

const revOnShelf = (shelf: Shelf, { body }: Keepsake): number => {
  const found = onShelf(shelf, body.id);
  return found === undefined ? -1 : revOf(found);
};
