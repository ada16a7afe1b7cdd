import { useEffect, useRef, useState } from 'preact/hooks';
import { type Appreciation, type Keepsake, longest, type Note, tidyText } from '../../core/keepsake.ts';
import { useModels } from '../models-context.ts';

/** The two kinds that are one text and little else. */
export type NoteKind = 'note' | 'appreciation';

/** A note or an appreciation as it is written; every change is on its way to the disk at once. */
export function useNote(kind: NoteKind, id: string) {
  const { shelf, keepings, beginnings, clock } = useModels();
  const keeping = keepings.open(id);
  const [note, setNote] = useState<Appreciation>(() => {
    const isOnDisk = ['idle', 'kept'].includes(keeping.state.peek());
    const found = (isOnDisk ? undefined : beginnings.heldOf(id)) ?? shelf.find(kind, id);
    const anew: Note = { id, text: '', on: clock.now(), rev: 0, sitting: beginnings.sittingOf(id) };
    return { from: 'both', ...(found ?? anew) };
  });
  const latest = useRef(note);
  const isGoing = useRef(false);
  const keep = (next: Appreciation) => {
    keeping.wrote(keepsakeOf(kind, next));
    beginnings.hold(next, keeping);
  };
  // What was typed last goes to the disk with the screen, not some time after it.
  useEffect(() => () => void keeping.flush(), []);

  return {
    note,
    keeping,
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
      await keepings.flush();
      const isGone = shelf.find(kind, id) === undefined || (await shelf.remove([id]));
      isGoing.current = isGone;
      // Words that never came to the disk go too, or they would be kept after all.
      if (isGone) keepings.drop([id]);
      else if (latest.current.rev > rev) keep(latest.current);
      return isGone;
    },
  };
}

/** The keepsake as it is kept; null where no word is in it. */
function keepsakeOf(kind: NoteKind, { from, ...note }: Appreciation): Keepsake | null {
  const text = tidyText(note.text, longest[kind]);
  if (text.trim() === '') return null;
  return kind === 'note' ? { kind, body: { ...note, text } } : { kind, body: { ...note, text, from } };
}
