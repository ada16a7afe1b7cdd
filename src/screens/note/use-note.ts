import { useEffect, useRef, useState } from 'preact/hooks';
import { type Appreciation, type Keepsake, longest, type Note, tidyText } from '../../core/kept/keepsake.ts';
import type { TextSaver } from '../../state/kept/text-saver.ts';
import { useModels } from '../parts/models-context.ts';

/** The two kinds that are one text and little else. */
export type NoteKind = 'note' | 'appreciation';

/** A note or an appreciation as it is written; every change is on its way to the disk at once. */
export function useNote(kind: NoteKind, id: string) {
  const { shelf, textSavers, drafts, clock } = useModels();
  const saver = textSavers.open(id);
  const [note, setNote] = useState<Appreciation>(() => {
    const anew: Note = { id, text: '', on: clock.now(), rev: 0, sitting: drafts.sittingOf(id) };
    // What was typed goes before what is on the disk, which may refuse it.
    return { from: 'both', ...anew, ...shelf.find(kind, id), ...typedIn(saver) };
  });
  const latest = useRef(note);
  const isGoing = useRef(false);
  const keep = (next: Appreciation) => saver.wrote(keepsakeOf(kind, next));
  // What was typed last goes to the disk with the screen, not some time after it.
  useEffect(() => () => void saver.flush(), []);

  return {
    note,
    saver,
    change(change: Partial<Pick<Appreciation, 'text' | 'from'>>) {
      const next = { ...latest.current, ...change, rev: latest.current.rev + 1 };
      latest.current = next;
      setNote(next);
      if (next.text.trim() === '' && change.text === undefined) return;
      if (!isGoing.current) keep(next);
    },
    /** Takes it away so that it can be put back; false where the tablet refused. */
    async takeAway(): Promise<boolean> {
      isGoing.current = true;
      const { rev } = latest.current;
      const isGone = await textSavers.takeAway([id]);
      isGoing.current = isGone;
      if (!isGone && latest.current.rev > rev) keep(latest.current);
      return isGone;
    },
  };
}

/** What was typed and is not on disk. */
function typedIn(saver: TextSaver): Partial<Appreciation> {
  const typed = saver.unkept();
  if (typed === null) return { text: '' };
  return typed?.kind === 'note' || typed?.kind === 'appreciation' ? typed.body : {};
}

/** The keepsake as it is kept; null where no word is in it. */
function keepsakeOf(kind: NoteKind, { from, ...note }: Appreciation): Keepsake | null {
  const text = tidyText(note.text, longest[kind]);
  if (text.trim() === '') return null;
  return kind === 'note' ? { kind, body: { ...note, text } } : { kind, body: { ...note, text, from } };
}
