import { Undo } from '../../ui/controls/undo.tsx';
import { useModels } from '../parts/models-context.ts';
import { useAttempt } from '../parts/use-attempt.ts';
import { KeepsakePage } from './keepsake-page.tsx';

/** The page of a thing that was just taken away, with the way to put it back. */
export function TakenPage({ title }: { title: string }) {
  const { words, shelf } = useModels();
  const { kept } = words;
  const { line, attempt } = useAttempt();
  return (
    <KeepsakePage title={title} isShort>
      <Undo line={line || kept.takenAway} button={kept.undo} onUndo={() => void attempt(shelf.undo())} />
    </KeepsakePage>
  );
}

/** True where a thing was taken away; one that is only emptied is still being written. */
export function useTaken(id: string): boolean {
  const { shelf, textSavers } = useModels();
  const isOpen = textSavers.open(id).state.value !== 'idle';
  return !isOpen && shelf.removed.value.some(({ body }) => body.id === id);
}
