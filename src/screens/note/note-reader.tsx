import { fill } from '../../core/text/fill.ts';
import { KeepsakePage } from '../kept/keepsake-page.tsx';
import { useModels } from '../parts/models-context.ts';
import { OriginLine } from '../parts/origin-line.tsx';
import { ReadOnlyLine } from '../parts/read-only-line.tsx';
import type { NoteProps } from './note-props.ts';
import './note.css';

/** A note or an appreciation to read only. */
export function NoteReader({ kind, id, title }: NoteProps) {
  const { words, shelf, settings, dayOf } = useModels();
  const { kept } = words;
  const note = shelf.find(kind, id);
  const from = note !== undefined && 'from' in note ? note.from : null;
  return (
    <KeepsakePage title={title} isShort={note === undefined}>
      <ReadOnlyLine />
      {note === undefined ? (
        <p class="hint">{kept.gone}</p>
      ) : (
        <>
          <OriginLine of={note} />
          <p class="note-text" dir="auto">
            {note.text}
          </p>
          <p class="hint">{dayOf(note.day)}</p>
          {from !== null && (
            <p class="hint">
              {from === 'both' ? kept.fromTwo : fill(kept.fromOne, { name: settings.names.value[from] })}
            </p>
          )}
        </>
      )}
    </KeepsakePage>
  );
}
