import { placeOf } from '../../../core/kept/ids.ts';
import { type Keepsake, sittingOf } from '../../../core/kept/keepsake.ts';
import { kinds } from '../../../core/kept/kinds.ts';
import type { Sitting } from '../../../core/sitting/sitting.ts';
import { fill } from '../../../core/text/fill.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Actions } from '../../../ui/page/actions.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { Status } from '../../../ui/page/status.tsx';
import { Mark } from '../../../ui/table/mark.tsx';
import { useModels } from '../../parts/models-context.ts';
import { UndoLine } from '../../parts/undo-line.tsx';
import { useAttempt } from '../../parts/use-attempt.ts';
import { KeepSomething } from './keep-something.tsx';

/** The sitting is over; what it left is said, and can be forgotten with one touch. A slip of the finger can be taken back. */
export function Done({ sitting: { id } }: { sitting: Sitting }) {
  const models = useModels();
  const { words, sitting, route, shelf } = models;
  const { talk, common, kept } = words;
  const { keepsOwn, goes, forget, undo } = useForget(id);
  const { line, attempt } = useAttempt();
  const isNoted = sitting.history.value.some((held) => held.id === id);
  const isUnkept = !isNoted && !sitting.placeKept.value;
  const removed = shelf.removed.value;
  const canUndo = removed.some(({ body }) => body.id === id);
  return (
    <Page isPart isCentred above={<Mark />} title={talk.doneTitle}>
      <Left id={id} trace={isNoted ? 'noted' : isUnkept ? 'unkept' : 'forgotten'} keepsOwn={keepsOwn} />
      <UndoLine
        models={models}
        line={canUndo ? (removed.length > 1 ? kept.takenToo : kept.takenAway) : null}
        onUndo={() => void attempt(undo())}
      />
      {isNoted && <KeepSomething sitting={id} />}
      <Actions isCentred>
        <Button kind="solid" onPress={() => route.replace({ name: 'home' })}>
          {talk.doneHome}
        </Button>
        {isUnkept && <Button onPress={() => void attempt(sitting.endAgain())}>{talk.doneAgain}</Button>}
        {(isNoted || isUnkept) && <Button onPress={() => void attempt(forget())}>{talk.forget}</Button>}
      </Actions>
      {isNoted && goes && <p class="hint">{kept.forgetLine}</p>}
      <Status>{line}</Status>
      {sitting.canTakeBack.value && (
        <Button kind="plain" onPress={() => void sitting.takeBack()}>
          {common.back}
        </Button>
      )}
    </Page>
  );
}

interface LeftProps {
  id: string;
  /** Whether its trace is noted, could not be kept, or was forgotten. */
  trace: 'noted' | 'unkept' | 'forgotten';
  /** True where something was kept of it on purpose. */
  keepsOwn: boolean;
}

/** Says what this sitting left on the tablet. Parked topics stay when it is forgotten. */
function Left({ id, trace, keepsOwn }: LeftProps) {
  const { words, sitting, parked, bank } = useModels();
  const { talk, kept } = words;
  // Ids are the order of keeping: what was parked since this talk was opened has a later one.
  const hasParked = parked.parked.value.some((topic) => placeOf(topic.id) > placeOf(id));
  const written = sitting.planned.value === null ? talk.doneLine : talk.doneLineNext;
  const noted = keepsOwn ? kept.keptLine : hasParked ? talk.doneLineParked : written;
  return (
    <>
      {hasParked && <p class="hint">{fill(talk.doneParked, { name: bank.conversation('floor')?.name ?? '' })}</p>}
      <Status>{{ noted, unkept: talk.doneUnkept, forgotten: talk.forgotten }[trace]}</Status>
    </>
  );
}

const goesAlong = ({ kind }: Keepsake): boolean => kinds[kind].goesWithSitting;

/** The things kept of a sitting, and the way to forget them: its trace, notes and appreciations go, agreements stay. */
function useForget(id: string) {
  const { sitting, reminders, shelf, textSavers } = useModels();
  const own = shelf.keepsakes.value.filter((each) => sittingOf(each) === id);
  return {
    keepsOwn: own.length > 0,
    goes: own.some(goesAlong),
    async forget() {
      const all = [...shelf.keepsakes.value, ...textSavers.unkept()];
      const goes = all.filter((each) => sittingOf(each) === id && goesAlong(each)).map(({ body }) => body.id);
      if (!(await sitting.forget(goes, textSavers.takeAway))) return false;
      reminders.forgetLast(id);
      return true;
    },
    async undo() {
      if (!(await shelf.undo())) return false;
      await sitting.undoForget();
      return true;
    },
  };
}
