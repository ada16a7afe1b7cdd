import { useState } from 'preact/hooks';
import type { CheckIn } from '../../core/check-in.ts';
import type { Partner } from '../../core/partner.ts';
import { Button } from '../../ui/button.tsx';
import { useModels } from '../models-context.ts';

/** One touch takes the last check-in of one partner away, or all; until something else is, one more puts them back. */
export function EraseOwn({ own, partner }: { own: readonly CheckIn[]; partner: Partner }) {
  const { words, shelf, reading } = useModels();
  const { overTime, home } = words;
  const [failed, setFailed] = useState(false);
  const removed = shelf.removed.value.filter(({ kind, body }) => kind === 'checkIn' && body.partner === partner);
  const isErased = removed.length > 0;
  const last = own.at(-1);
  const change = (work: Promise<boolean>) => void work.then((isDone) => setFailed(!isDone));
  if (reading.value !== null) return null;
  return (
    <section>
      {last !== undefined && (
        <div class="actions">
          <Button onPress={() => change(shelf.remove([last.id]))}>{overTime.takeLast}</Button>
          {own.length > 1 && (
            <Button onPress={() => change(shelf.remove(own.map(({ id }) => id)))}>{overTime.erase}</Button>
          )}
        </div>
      )}
      <p class="hint" role="status">
        {failed ? overTime.failed : isErased && (removed.length > 1 ? overTime.erased : overTime.lastTaken)}
      </p>
      {isErased && (
        <div class="actions">
          <Button onPress={() => change(shelf.undo())}>{home.takeBack}</Button>
        </div>
      )}
    </section>
  );
}
