import { useEffect, useRef } from 'preact/hooks';
import { kinds } from '../../core/kept/kinds.ts';
import { fill } from '../../core/text/fill.ts';
import { roomIn } from '../../core/text/tidy-text.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Writing } from '../../ui/controls/writing.tsx';
import { Page } from '../../ui/page/page.tsx';
import { Status } from '../../ui/page/status.tsx';
import { InstallFirst } from '../kept/install-first.tsx';
import { EmptiedLine } from '../parts/emptied-line.tsx';
import { useModels } from '../parts/models-context.ts';
import { OriginLine } from '../parts/origin-line.tsx';
import { SaveLine } from '../parts/save-line.tsx';
import { useAttempt } from '../parts/use-attempt.ts';
import { useWayBack } from '../parts/use-way-back.ts';
import { FromChoice } from './from-choice.tsx';
import type { NoteProps } from './note-props.ts';
import { useNote } from './use-note.ts';
import './note.css';

/** The letters that are left are counted from this many on. */
const nearEnd = 200;

/** A note or an appreciation: words on paper. It is kept as it is typed; nothing has to be pressed. */
export function NoteEditor({ kind, id, title }: NoteProps) {
  const { words, dayOf } = useModels();
  const { kept } = words;
  const { note, saver, change, takeAway, putBack } = useNote(kind, id);
  const { leave } = useWayBack(note.sitting);
  const { line, attempt } = useAttempt();
  const page = useRef<HTMLElement>(null);
  // To read what is kept, nobody needs a keyboard over half the screen.
  const first = note.text === '' ? 'textarea' : 'h1';
  useEffect(() => page.current?.querySelector<HTMLElement>(first)?.focus({ preventScroll: true }), []);
  const left = roomIn(note.text, kinds[kind].longest);
  return (
    <Page class="note" ref={page}>
      <h1 class="eyebrow" tabIndex={-1}>
        {title} <span class="muted">{dayOf(note.day)}</span>
      </h1>
      <OriginLine of={note} />
      <InstallFirst />
      <Writing
        class="paper-sheet"
        label={kind === 'note' ? kept.noteField : kept.appreciationField}
        value={note.text}
        onInput={(text) => change({ text })}
        rows={kind === 'note' ? 6 : 3}
        showsHint
      />
      {kind === 'appreciation' && <FromChoice chosen={note.from} onChoose={(from) => change({ from })} />}
      <div class="note-foot">
        <Button kind="solid" onPress={leave}>
          {kept.done}
        </Button>
        <SaveLine saver={saver} text={note.text} tooMuch={-left} />
        {left >= 0 && left <= nearEnd && <p class="muted">{fill(kept.left, { count: left })}</p>}
        {note.text.trim() !== '' && (
          <Button kind="plain" class="take-away" onPress={() => void attempt(takeAway())}>
            {kept.takeAway}
          </Button>
        )}
      </div>
      <Status>{line}</Status>
      <EmptiedLine id={id} isEmpty={note.text.trim() === ''} putBack={putBack} />
      <p class="note-open">{kept.open}</p>
    </Page>
  );
}
