import { KeepsakeFrame } from '../kept/keepsake-frame.tsx';
import { useModels } from '../parts/models-context.ts';
import { NoteEditor } from './note-editor.tsx';
import { NoteReader } from './note-reader.tsx';
import type { NoteKind } from './use-note.ts';

/** A note or an appreciation: to write, or where nothing can be changed, to read. */
export function NoteScreen({ kind, id }: { kind: NoteKind; id: string }) {
  const { kept } = useModels().words;
  const title = kind === 'note' ? kept.noteTitle : kept.appreciationTitle;
  return (
    <KeepsakeFrame kind={kind} id={id} title={title}>
      {({ canWrite }) =>
        canWrite ? <NoteEditor kind={kind} id={id} title={title} /> : <NoteReader kind={kind} id={id} title={title} />
      }
    </KeepsakeFrame>
  );
}
