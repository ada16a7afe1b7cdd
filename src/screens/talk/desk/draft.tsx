import { useState } from 'preact/hooks';
import { kinds } from '../../../core/kept/kinds.ts';
import type { Note } from '../../../core/kept/note.ts';
import { fill } from '../../../core/text/fill.ts';
import { roomIn, tidyText } from '../../../core/text/tidy-text.ts';
import { findUndoing } from '../../../core/text/undoing.ts';
import type { Words } from '../../../state/models.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Writing } from '../../../ui/controls/writing.tsx';
import { Status } from '../../../ui/page/status.tsx';
import { useModels } from '../../parts/models-context.ts';
import { useDesk } from './turn-desk.tsx';
import './desk.css';

/** An apology written first, with a quiet look at words that take it back. It lies on this turn's desk, and elsewhere only if asked. */
export function Draft() {
  const { words, bank, readOnlyBecause } = useModels();
  const { talk, kept } = words;
  const { draft, change } = useDesk();
  const { state, keep } = useKeepDraft();
  const isEmpty = draft.trim() === '';
  const tooMuch = -roomIn(draft, kinds.note.longest);
  const said = {
    open:
      tooMuch > 0 ? fill(kept.tooLong, { count: tooMuch }) : isEmpty ? '' : adviceOn(draft, bank.cues.undoing, talk),
    keeping: kept.keeping,
    kept: talk.draftKept,
    failed: kept.unkept,
  };
  return (
    <div class="writing-panel">
      <p class="hint">{talk.draftLine}</p>
      <Writing label={talk.draftTitle} value={draft} onInput={(text) => change({ draft: text })} rows={4} />
      <Status>{said[state]}</Status>
      {readOnlyBecause.value === null && !isEmpty && tooMuch <= 0 && (state === 'open' || state === 'failed') && (
        <>
          <Button kind="plain" onPress={() => void keep()}>
            {talk.draftKeep}
          </Button>
          <p class="hint">{kept.open}</p>
        </>
      )}
    </div>
  );
}

function adviceOn(draft: string, undoing: readonly string[], talk: Words['talk']): string {
  const found = findUndoing(draft, undoing).map(({ from, to }) => draft.slice(from, to));
  const [first, ...more] = new Set(found);
  if (first === undefined) return talk.draftClear;
  const quoted = more.reduce(
    (words, word) => fill(talk.draftAndWord, { words, word }),
    fill(talk.draftWord, { word: first }),
  );
  return fill(talk.draftCheck, { words: quoted });
}

/** Keeps the draft as a note, as often as it is asked for: what was written on takes the place of what was kept. */
function useKeepDraft() {
  const { shelf, clock, sitting } = useModels();
  const { draft, keptDraft, change } = useDesk();
  const [tried, setTried] = useState<{ readonly text: string; readonly failed: boolean } | null>(null);
  const text = tidyText(draft);
  const open = tried?.text === text && tried.failed ? 'failed' : 'open';
  return {
    state: tried !== null && !tried.failed ? 'keeping' : keptDraft?.text === text ? 'kept' : open,
    async keep() {
      setTried({ text, failed: false });
      const anew = { id: shelf.nextId(), ...clock.stamp(), rev: 0, sitting: sitting.sitting.value?.id ?? null };
      const last: Omit<Note, 'text'> = keptDraft ?? anew;
      const body: Note = { ...last, text, rev: last.rev + 1 };
      const isKept = await shelf.put({ kind: 'note', body });
      if (isKept) change({ keptDraft: body });
      setTried(isKept ? null : { text, failed: true });
    },
  } as const;
}
