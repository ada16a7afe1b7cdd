import { fill } from '../../core/text/fill.ts';
import type { Saving } from '../../state/copies/copies-model.ts';
import type { Words } from '../../state/models.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Status } from '../../ui/page/status.tsx';
import { useModels } from '../parts/models-context.ts';

/** The way to a copy of everything, after a sentence on what its plain text means. */
export function SaveCopy() {
  const { words, copies, shelf, dateOf } = useModels();
  const { storage: own } = words;
  const last = copies.lastOn.value;
  return (
    <section>
      <h2>{own.copyTitle}</h2>
      <p>{own.copyLine}</p>
      {shelf.of('checkIn').length > 0 && <p>{own.withCheckIns}</p>}
      <p class="hint">{last === null ? own.never : fill(own.last, { day: dateOf(last) })}</p>
      <Actions>
        <Button onPress={() => void copies.save()}>{own.save}</Button>
      </Actions>
      <Status>{savingLine(words, copies.saving.value)}</Status>
      {copies.left.value > 0 && <p class="hint">{fill(own.left, { count: copies.left.value })}</p>}
    </section>
  );
}

/** The line that says how far saving a copy is; null before it begins. */
export const savingLine = ({ storage: own, common }: Words, saving: Saving): string | null =>
  ({
    idle: null,
    working: common.oneMoment,
    saved: own.saved,
    savedFromMemory: own.fromMemory,
    notSaved: own.notSaved,
  })[saving];
