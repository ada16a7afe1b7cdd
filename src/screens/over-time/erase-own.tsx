import { useState } from 'preact/hooks';
import type { CheckIn } from '../../core/check-in.ts';
import type { Partner } from '../../core/partner.ts';
import { Button } from '../../ui/button.tsx';
import { useModels } from '../models-context.ts';

/** One touch erases all check-ins of one partner; until something else is taken away, one more puts them back. */
export function EraseOwn({ own, partner }: { own: readonly CheckIn[]; partner: Partner }) {
  const { words, shelf, reading } = useModels();
  const { overTime, home } = words;
  const [failed, setFailed] = useState(false);
  const isErased = shelf.removed.value.some(({ kind, body }) => kind === 'checkIn' && body.partner === partner);
  const change = (work: Promise<boolean>) => void work.then((isDone) => setFailed(!isDone));
  if (reading.value !== null) return null;
  return (
    <section>
      {own.length > 0 && (
        <div class="actions">
          <Button onPress={() => change(shelf.remove(own.map(({ id }) => id)))}>{overTime.erase}</Button>
        </div>
      )}
      <p class="hint" role="status">
        {failed ? overTime.failed : isErased && overTime.erased}
      </p>
      {isErased && (
        <div class="actions">
          <Button onPress={() => change(shelf.undo())}>{home.takeBack}</Button>
        </div>
      )}
    </section>
  );
}
