import { useEffect } from 'preact/hooks';
import type { Models } from '../../state/models.ts';
import { Undo } from '../../ui/controls/undo.tsx';

interface UndoLineProps {
  models: Models;
  /** Says what was done; null where there is nothing to undo. */
  line: string | null;
  onUndo: () => void;
}

/** The way back from what was just done, with how long it is open. */
export function UndoLine({ models: { words, undoTime }, line, onUndo }: UndoLineProps) {
  const isThere = line !== null;
  // A button that goes tells nobody that the focus or the mouse has left it.
  useEffect(() => (isThere ? () => undoTime.hold(false) : undefined), [isThere, undoTime]);
  return <Undo line={line} time={words.kept.undoFor} button={words.kept.undo} onUndo={onUndo} onHold={undoTime.hold} />;
}
