import type { Keepsake } from '../../../src/core/kept/keepsake.ts';
import type { Note } from '../../../src/core/kept/note.ts';
import { stampAt } from '../kept/stamps.ts';

/** A free note, written so many times. */
export const noteOf = (id: string, text: string, rev = 1): { readonly kind: 'note'; readonly body: Note } => ({
  kind: 'note',
  body: { id, text, ...stampAt(Date.UTC(2026, 10, 23, 12)), rev, sitting: null },
});

/** The words of a keepsake, for lists that a person can read. */
export const textOf = ({ body }: Keepsake): string => ('text' in body ? body.text : body.id);

/** Lets all that is only waiting for its turn run. */
export const soon = (): Promise<void> => new Promise((go) => setImmediate(go));
