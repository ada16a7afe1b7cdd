import type { CheckIn } from '../../core/kept/check-in.ts';
import type { Partner } from '../../core/partner.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Status } from '../../ui/page/status.tsx';
import { useModels } from '../parts/models-context.ts';
import { UndoLine } from '../parts/undo-line.tsx';
import { useAttempt } from '../parts/use-attempt.ts';

/** One touch deletes the last check-in of one partner, or all; for some seconds one more puts them back. */
export function EraseOwn({ own, partner }: { own: readonly CheckIn[]; partner: Partner }) {
  const models = useModels();
  const { words, shelf, readOnlyBecause } = models;
  const { overTime } = words;
  const { line, attempt } = useAttempt();
  const removed = shelf.removed.value.filter(({ kind, body }) => kind === 'checkIn' && body.partner === partner);
  const told = removed.length === 0 ? null : removed.length > 1 ? overTime.erased : overTime.lastTaken;
  const last = own.at(-1);
  if (readOnlyBecause.value !== null) return null;
  return (
    <section>
      {last !== undefined && (
        <Actions>
          <Button kind="plain" onPress={() => void attempt(shelf.remove([last.id]))}>
            {overTime.takeLast}
          </Button>
          {own.length > 1 && (
            <Button kind="plain" onPress={() => void attempt(shelf.remove(own.map(({ id }) => id)))}>
              {overTime.erase}
            </Button>
          )}
        </Actions>
      )}
      <UndoLine models={models} line={told} onUndo={() => void attempt(shelf.undo())} />
      <Status>{line}</Status>
    </section>
  );
}
