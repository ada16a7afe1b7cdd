import type { NoteKind } from './use-note.ts';

/** One note or appreciation, as each of its two pages is given it. */
export interface NoteProps {
  kind: NoteKind;
  id: string;
  title: string;
}
