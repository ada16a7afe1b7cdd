import type { ComponentChildren } from 'preact';
import type { Kind } from '../../core/kept/kinds.ts';
import { Undo } from '../../ui/controls/undo.tsx';
import { useModels } from '../parts/models-context.ts';
import { NotYet } from '../parts/unread-line.tsx';
import { useAttempt } from '../parts/use-attempt.ts';
import { KeepsakePage } from './keepsake-page.tsx';

interface KeepsakeFrameProps {
  kind: Kind;
  id: string;
  title: string;
  /** The thing itself; `isThere` is false for one that is not on the shelf, `canWrite` where it can only be read. */
  children: (state: { isThere: boolean; canWrite: boolean }) => ComponentChildren;
}

/** Shows a kept thing, or what stands in its place: that it was just taken away, or is still being read. */
export function KeepsakeFrame({ kind, id, title, children }: KeepsakeFrameProps) {
  const { shelf, readOnlyBecause } = useModels();
  const isTaken = useTaken(id);
  const isThere = shelf.find(kind, id) !== undefined;
  if (isTaken) return <TakenPage title={title} />;
  if (!isThere && !shelf.isWhole.value) {
    return (
      <KeepsakePage title={title} isShort>
        <NotYet />
      </KeepsakePage>
    );
  }
  // An address can name the id of a thing of another kind, which must not be written over.
  const isOther = !isThere && shelf.keepsakes.value.some(({ body }) => body.id === id);
  return <>{children({ isThere, canWrite: readOnlyBecause.value === null && !isOther })}</>;
}

/** The page of a thing that was just taken away, with the way to put it back. */
function TakenPage({ title }: { title: string }) {
  const { words, shelf } = useModels();
  const { kept } = words;
  const { line, attempt } = useAttempt();
  return (
    <KeepsakePage title={title} isShort>
      <Undo line={line || kept.takenAway} button={kept.undo} onUndo={() => void attempt(shelf.undo())} />
    </KeepsakePage>
  );
}

/** True where a thing was deleted. One whose text was only emptied is still being written. */
function useTaken(id: string): boolean {
  const { shelf, textSavers } = useModels();
  const isOpen = textSavers.open(id).state.value !== 'idle';
  return !isOpen && shelf.removed.value.some(({ body }) => body.id === id);
}
