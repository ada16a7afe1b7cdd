import { type Signal, signal } from '@preact/signals-core';
import type { ListedKind } from '../../core/kept/kinds.ts';

/** The list of what is kept, as it was left for one of its things; null where it opens from its top. */
export interface ListPlace {
  readonly query: string;
  readonly kind: ListedKind | 'all';
  /** The thing that was opened, and how far down the page was, in px. */
  readonly opened: string;
  readonly down: number;
}

/** Remembers the list for the way back, and forgets it once it was used. */
export const createListPlace = (): Signal<ListPlace | null> => signal<ListPlace | null>(null);
