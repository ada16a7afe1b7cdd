import { placeOf } from '../../../core/kept/ids.ts';
import { sittingOf } from '../../../core/kept/keepsake.ts';
import { fill } from '../../../core/text/fill.ts';
import { useModels } from '../../parts/models-context.ts';

/**
 * What this sitting left on the tablet, in words, by whether its trace is noted, could not be kept, or was forgotten. Parked
 * topics stay when it is forgotten; `parked` is null where there are none.
 */
export function useLeft(id: string, trace: 'noted' | 'unkept' | 'forgotten') {
  const { words, sitting, parked, bank, shelf } = useModels();
  const { talk, kept } = words;
  // Ids are the order of keeping: what was parked since this talk was opened has a later one.
  const hasParked = parked.parked.value.some((topic) => placeOf(topic.id) > placeOf(id));
  const keepsOwn = shelf.keepsakes.value.some((each) => sittingOf(each) === id);
  const written = sitting.planned.value === null ? talk.doneLine : talk.doneLineNext;
  const noted = keepsOwn ? kept.keptLine : hasParked ? talk.doneLineParked : written;
  return {
    parked: hasParked ? fill(talk.doneParked, { name: bank.conversation('floor')?.name ?? '' }) : null,
    line: { noted, unkept: talk.doneUnkept, forgotten: talk.forgotten }[trace],
  };
}
