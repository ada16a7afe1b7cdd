import { KeepsakePage } from '../kept/keepsake-page.tsx';
import { TakenPage, useTaken } from '../kept/taken-page.tsx';
import { useModels } from '../parts/models-context.ts';
import { NotYet } from '../parts/reading-line.tsx';
import { NoteEditor } from './note-editor.tsx';
import { NoteReader } from './note-reader.tsx';
import type { NoteKind } from './use-note.ts';

/** A note or an appreciation: to write, or where nothing can be changed, to read. */
export function NoteScreen({ kind, id }: { kind: NoteKind; id: string }) {
  const { words, shelf, readOnlyBecause } = useModels();
  const { kept } = words;
  const isTaken = useTaken(id);
  const title = kind === 'note' ? kept.noteTitle : kept.appreciationTitle;
  if (isTaken) return <TakenPage title={title} />;
  const isThere = shelf.find(kind, id) !== undefined;
  const isOther = !isThere && shelf.keepsakes.value.some(({ body }) => body.id === id);
  if (!isThere && !shelf.isWhole.value) {
    return (
      <KeepsakePage title={title} isShort>
        <NotYet />
      </KeepsakePage>
    );
  }
  if (readOnlyBecause.value !== null || isOther) return <NoteReader kind={kind} id={id} title={title} />;
  return <NoteEditor kind={kind} id={id} title={title} />;
}

/** What one of the two screens for a note is given. */
export interface NoteProps {
  kind: NoteKind;
  id: string;
  title: string;
}
