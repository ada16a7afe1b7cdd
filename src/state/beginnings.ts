import type { Note } from '../core/keepsake.ts';
import type { Keeping } from './keeping.ts';
import type { Shelf } from './shelf.ts';

/** What is being written: the sitting it was begun in, and its words for as long as the tablet will not keep them. */
export interface Beginnings {
  /** The id of a new thing, begun in this sitting or in none. Nothing is kept by it. */
  begin(sitting: string | null): string;
  /** The sitting a thing was begun in; null where there was none, or where the app was opened anew since. */
  sittingOf(id: string): string | null;
  /** Holds words in memory, so that they are there again when their screen is; until they are kept, or let go. */
  hold(words: Note, keeping: Pick<Keeping, 'state'>): void;
  heldOf(id: string): Note | undefined;
}

/** What was begun in this window. */
export function createBeginnings(shelf: Pick<Shelf, 'nextId'>): Beginnings {
  const sittings = new Map<string, string>();
  const held = new Map<string, Note>();
  const watched = new Set<string>();
  return {
    begin(sitting) {
      const id = shelf.nextId();
      if (sitting !== null) sittings.set(id, sitting);
      return id;
    },
    sittingOf: (id) => sittings.get(id) ?? null,
    hold(words, { state }) {
      const { id } = words;
      held.set(id, words);
      if (watched.has(id)) return;
      watched.add(id);
      state.subscribe((now) => {
        if (now === 'kept' || now === 'idle') held.delete(id);
      });
    },
    heldOf: (id) => held.get(id),
  };
}
