import { useState } from 'preact/hooks';
import type { Keepsake } from '../../core/kept/keepsake.ts';
import type { Appreciation } from '../../core/kept/note.ts';
import { tidyText } from '../../core/text/tidy-text.ts';
import { useModels } from '../parts/models-context.ts';
import { useKeptText } from '../parts/use-kept-text.ts';

/** The two kinds that are one text and little else. */
export type NoteKind = 'note' | 'appreciation';

/** A note or an appreciation as it is written; a note leaves `from` as it is. */
export function useNote(kind: NoteKind, id: string) {
  const { shelf, drafts, clock } = useModels();
  const [blank] = useState<Appreciation>(() => {
    return { from: 'both', id, text: '', ...clock.stamp(), rev: 0, sitting: drafts.sittingOf(id) };
  });
  const note = useKeptText<Appreciation>(id, {
    stored: () => ({ ...blank, ...shelf.find(kind, id) }),
    emptied: (body) => ({ ...body, text: '' }),
    bodyOf: (typed) =>
      typed.kind === 'note' || typed.kind === 'appreciation' ? { ...blank, ...typed.body } : undefined,
    keepsakeOf: (body) => keepsakeOf(kind, body),
  });
  return {
    note: note.body,
    saver: note.saver,
    takeAway: note.takeAway,
    putBack: note.putBack,
    change(change: Partial<Pick<Appreciation, 'text' | 'from'>>) {
      const before = note.latest();
      const next = { ...before, ...change, rev: before.rev + 1 };
      // A choice of whom it is from is not kept before there is a word.
      if (next.text.trim() === '' && change.text === undefined) note.show(next);
      else note.keep(next);
    },
  };
}

/** The keepsake as it is kept, all of it; null where no word is in it. */
function keepsakeOf(kind: NoteKind, { from, ...note }: Appreciation): Keepsake | null {
  const text = tidyText(note.text);
  if (text.trim() === '') return null;
  return kind === 'note' ? { kind, body: { ...note, text } } : { kind, body: { ...note, text, from } };
}
