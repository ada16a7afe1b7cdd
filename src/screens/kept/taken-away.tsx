import { isListed } from '../../core/kept/keepsake.ts';
import { Undo } from '../../ui/controls/undo.tsx';
import { useModels } from '../parts/models-context.ts';
import { useAttempt } from '../parts/use-attempt.ts';

/** Undoes the last deletion, where that was one thing of the list. */
export function TakenAway() {
  const { words, shelf, readOnlyBecause } = useModels();
  const { kept } = words;
  const { line, attempt } = useAttempt();
  const [last, ...others] = shelf.removed.value;
  // Things deleted with a sitting are undone there, and check-ins on their own private page.
  const canUndo = readOnlyBecause.value === null && last !== undefined && others.length === 0 && isListed(last);
  const told = canUndo ? line || kept[`taken-${last.kind}`] : null;
  return <Undo line={told} button={kept.undo} onUndo={() => void attempt(shelf.undo())} />;
}
