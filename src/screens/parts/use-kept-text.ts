import { useEffect, useRef, useState } from 'preact/hooks';
import type { Keepsake } from '../../core/kept/keepsake.ts';
import type { TextSaver } from '../../state/kept/text-saver.ts';
import { useModels } from './models-context.ts';

/** How a text of this kind is read from the shelf and kept there. */
interface TextKind<Body> {
  /** The text with this id as it is kept, or a new one. */
  stored(): Body;
  /** The same text with every word taken out. */
  emptied(body: Body): Body;
  /** The text in a keepsake; undefined where that is of another kind. */
  bodyOf(keepsake: Keepsake): Body | undefined;
  /** The keepsake to write; null where there is no word in it. */
  keepsakeOf(body: Body): Keepsake | null;
}

/** A text that is kept while it is written. */
export interface KeptText<Body> {
  /** The text as it stands on the screen. */
  readonly body: Body;
  readonly saver: TextSaver;
  /** True once something was changed since the screen was opened. */
  readonly isChanged: boolean;
  /** The text with every change in it, also with those that are not drawn yet. */
  latest(): Body;
  /** Puts a change on the screen alone. */
  show(next: Body): void;
  /** Puts a change on the screen and sends it to the disk; false while the text is being taken away. */
  keep(next: Body): boolean;
  /** Takes it away so that it can be put back; false where the tablet refused. */
  takeAway(): Promise<boolean>;
  /** Puts back the text that went with its last word, on the screen too; false where the tablet refused. */
  putBack(): Promise<boolean>;
}

/** The text with an id, from the shelf or new; every change is on its way to the disk at once. */
export function useKeptText<Body>(id: string, kind: TextKind<Body>): KeptText<Body> {
  const { textSavers, shelf } = useModels();
  const saver = textSavers.open(id);
  const [own, setOwn] = useState(() => typedIn(saver, kind));
  const latest = useRef(own);
  const isGoing = useRef(false);
  const show = (next: Body | undefined) => {
    latest.current = next;
    setOwn(next);
  };
  // Leaving the screen writes the last words at once.
  useEffect(() => () => void saver.flush(), []);
  return {
    body: own ?? kind.stored(),
    saver,
    isChanged: own !== undefined,
    latest: () => latest.current ?? kind.stored(),
    show,
    keep(next) {
      show(next);
      if (!isGoing.current) saver.wrote(kind.keepsakeOf(next));
      return !isGoing.current;
    },
    async takeAway() {
      isGoing.current = true;
      const before = latest.current;
      const isGone = await textSavers.takeAway([id]);
      isGoing.current = isGone;
      if (isGone) show(undefined);
      else if (latest.current !== undefined && latest.current !== before) saver.wrote(kind.keepsakeOf(latest.current));
      return isGone;
    },
    async putBack() {
      if (!(await shelf.undo())) return false;
      saver.drop();
      show(undefined);
      return true;
    },
  };
}

/** Words that were typed before and are not on disk yet, since the disk may have refused them; undefined where all are. */
function typedIn<Body>(saver: TextSaver, kind: TextKind<Body>): Body | undefined {
  const typed = saver.unkept();
  if (typed === null) return kind.emptied(kind.stored());
  return typed && kind.bodyOf(typed);
}
