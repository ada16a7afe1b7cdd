import { effect, type ReadonlySignal, untracked } from '@preact/signals-core';
import type { Stop } from '../ports.ts';
import type { SittingModel } from './sitting-model.ts';

/**
 * Ends each breath by itself once its time is full, as long as the two are at the table. A breath that they find over when
 * they come back to it ends then; one that was paused, or gone back from, does not end.
 */
export function endBreaths(
  model: Pick<SittingModel, 'sitting' | 'timeIsUp' | 'send'>,
  isAtTable: ReadonlySignal<boolean>,
): Stop {
  return effect(() => {
    const here = model.sitting.value;
    if (here?.scene.step !== 'breath' || !model.timeIsUp.value || !isAtTable.value) return;
    untracked(() => {
      // Time in which nobody was at the table was no talk; the end of the breath would hide how long it was.
      void model.send({ type: 'seen' }, here);
      void model.send({ type: 'next' }, here);
    });
  });
}
