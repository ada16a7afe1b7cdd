import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Kind } from '../../core/kept/kinds.ts';
import { useModels } from '../parts/models-context.ts';
import { UndoLine } from '../parts/undo-line.tsx';
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
  const isThere = shelf.find(kind, id) !== undefined;
  const canUndo = useCanUndo(id);
  const [wasTaken, setTaken] = useState(false);
  useEffect(() => {
    if (isThere || canUndo) setTaken(canUndo);
  }, [isThere, canUndo]);
  if (canUndo || (wasTaken && !isThere)) return <TakenPage title={title} canUndo={canUndo} />;
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

/** The page of a thing that was just taken away; for some seconds it can be put back. */
function TakenPage({ title, canUndo }: { title: string; canUndo: boolean }) {
  const models = useModels();
  const { words, shelf } = models;
  const { kept } = words;
  const { line, attempt } = useAttempt();
  return (
    <KeepsakePage title={title} isShort>
      <UndoLine
        models={models}
        line={canUndo ? line || kept.takenAway : null}
        onUndo={() => void attempt(shelf.undo())}
      />
      {!canUndo && <p class="hint">{kept.takenAway}</p>}
    </KeepsakePage>
  );
}

/** True while a thing that was deleted can be put back. One whose text was only emptied is still being written. */
function useCanUndo(id: string): boolean {
  const { shelf, textSavers } = useModels();
  const isOpen = textSavers.open(id).state.value !== 'idle';
  return !isOpen && shelf.removed.value.some(({ body }) => body.id === id);
}
