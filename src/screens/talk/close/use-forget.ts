import { type Keepsake, sittingOf } from '../../../core/kept/keepsake.ts';
import { kinds } from '../../../core/kept/kinds.ts';
import { useModels } from '../../parts/models-context.ts';

const goesAlong = ({ kind }: Keepsake): boolean => kinds[kind].goesWithSitting;

/** The things kept of a sitting, and the way to forget them: its trace, notes and appreciations go, agreements stay. */
export function useForget(id: string) {
  const { sitting, reminders, shelf, textSavers } = useModels();
  const own = shelf.keepsakes.value.filter((each) => sittingOf(each) === id);
  return {
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
