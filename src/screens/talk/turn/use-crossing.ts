import { useMemo } from 'preact/hooks';
import { speakerOf } from '../../../core/sitting/scene.ts';
import type { Sitting } from '../../../core/sitting/sitting.ts';
import { elapsed } from '../../../core/sitting/timer.ts';
import type { Crossing } from '../../../ui/table/motion/ground.tsx';
import { useModels } from '../../parts/models-context.ts';

/** The colour that crosses the table in a breath, from where the breath's own time stands; null at any other step. */
export function useCrossing(sitting: Sitting | null): Crossing | null {
  const model = useModels().sitting;
  const breath = sitting?.scene.step === 'breath' ? sitting.scene : null;
  // Taken once for each breath: from then on the browser moves it.
  return useMemo(() => {
    const from = breath === null ? null : speakerOf(breath);
    return breath === null || from === null ? null : { from, elapsed: elapsed(breath.timer, model.now()) };
  }, [breath?.card, breath?.turn, breath?.timer.since]);
}
