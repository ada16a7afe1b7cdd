import { isListed } from '../../core/kept/keepsake.ts';
import { Undo } from '../../ui/controls/undo.tsx';
import { useModels } from '../parts/models-context.ts';
import { useAttempt } from '../parts/use-attempt.ts';

/** The way back for the thing of the list that was taken away last; nothing where something else was. */
export function TakenAway() {
  const { words, shelf, readOnlyBecause } = useModels();
  const { kept } = words;
  const { line, attempt } = useAttempt();
  const [last, ...others] = shelf.removed.value;
  // What went with a sitting comes back with it, and check-ins come back where they are private.
  const canUndo = readOnlyBecause.value === null && last !== undefined && others.length === 0 && isListed(last);
  const told = canUndo ? line || kept[`taken-${last.kind}`] : null;
  return <Undo line={told} button={kept.undo} onUndo={() => void attempt(shelf.undo())} />;
}
