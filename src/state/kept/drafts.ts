import type { Shelf } from './shelf.ts';

/** New things to write, each with the sitting it was begun in. */
export interface Drafts {
  /** The id of a new thing, begun in this sitting or in none. Nothing is kept by it. */
  begin(sitting: string | null): string;
  /** The sitting a thing was begun in; null where there was none, or where the app was opened anew since. */
  sittingOf(id: string): string | null;
}

/** The drafts of this window; none of them is kept when it closes. */
export function createDrafts(shelf: Pick<Shelf, 'nextId'>): Drafts {
  const sittings = new Map<string, string>();
  return {
    begin(sitting) {
      const id = shelf.nextId();
      if (sitting !== null) sittings.set(id, sitting);
      return id;
    },
    sittingOf: (id) => sittings.get(id) ?? null,
  };
}
