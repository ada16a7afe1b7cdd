import { useModels } from './models-context.ts';
import { UndoLine } from './undo-line.tsx';
import { useAttempt } from './use-attempt.ts';

interface EmptiedLineProps {
  id: string;
  /** True where no word stands in the field. */
  isEmpty: boolean;
  putBack: () => Promise<boolean>;
}

/** Says that a text went with its last word, and brings it back where that was a slip. */
export function EmptiedLine({ id, isEmpty, putBack }: EmptiedLineProps) {
  const models = useModels();
  const { line, attempt } = useAttempt();
  const isEmptied = isEmpty && models.shelf.removed.value.some(({ body }) => body.id === id);
  const told = isEmptied ? line || models.words.kept.emptied : null;
  return <UndoLine models={models} line={told} onUndo={() => void attempt(putBack())} />;
}
