import type { Sitting } from '../../core/sitting.ts';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Undo } from '../../ui/undo.tsx';
import { useModels } from '../models-context.ts';
import { ScreenTitle } from '../screen-title.tsx';
import { KeepSomething } from './keep-something.tsx';

/** The sitting is over; what it left is said, and can be forgotten with one touch. A slip of the finger can be taken back. */
export function Done({ sitting: { id } }: { sitting: Sitting }) {
  const { words, sitting, route, shelf } = useModels();
  const { talk, common, kept } = words;
  const { keepsOwn, goes, forget } = useForget(id);
  const isNoted = sitting.history.value.some((held) => held.id === id);
  const removed = shelf.removed.value;
  const canUndo = removed.some(({ body }) => body.id === id);
  return (
    <div class="newcomer">
      <Mark />
      <ScreenTitle>{talk.doneTitle}</ScreenTitle>
      <p class="hint" role="status">
        {!isNoted && talk.forgotten}
        {isNoted && (keepsOwn ? kept.keptLine : talk.doneLine)}
      </p>
      {canUndo && (
        <Undo
          line={removed.length > 1 ? kept.takenToo : kept.takenAway}
          button={kept.undo}
          onUndo={() => void shelf.undo()}
        />
      )}
      {isNoted && <KeepSomething sitting={id} />}
      <div class="actions side-actions">
        <Button kind="solid" onPress={() => route.replace({ name: 'home' })}>
          {talk.doneHome}
        </Button>
        {isNoted && <Button onPress={() => void forget()}>{talk.forget}</Button>}
      </div>
      {isNoted && goes && <p class="hint">{kept.forgetLine}</p>}
      {sitting.canTakeBack.value && (
        <Button kind="plain" onPress={() => void sitting.takeBack()}>
          {common.back}
        </Button>
      )}
    </div>
  );
}

/** What was kept of a sitting, and the way to forget it: its trace, notes and appreciations; agreements stay. */
function useForget(id: string) {
  const { sitting, reminders, shelf, keepings } = useModels();
  const own = shelf.keepsakes.value.filter(({ body }) => 'sitting' in body && body.sitting === id);
  const goes = own.filter(({ kind }) => kind !== 'agreement').map(({ body }) => body.id);
  return {
    keepsOwn: own.length > 0,
    goes: goes.length > 0,
    async forget() {
      await keepings.flush();
      // All of it in one write, which can be put back whole.
      if (!(await shelf.remove([id, ...goes]))) return;
      if (await sitting.forget()) reminders.forgetLast();
    },
  };
}
