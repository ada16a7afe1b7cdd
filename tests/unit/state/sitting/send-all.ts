import type { SittingModel } from '../../../../src/state/sitting/sitting-model.ts';
import type { FakeClock } from '../../../support/fakes/fake-clock.ts';
import { shortOf } from '../../../support/sittings/places.ts';
import type { Move } from '../../../support/sittings/sitting-builder.ts';

/** Sends one event after the other, each once the last is shown; time passes where a move says so. */
export async function sendAll(model: SittingModel, clock: FakeClock, moves: readonly Move[]): Promise<void> {
  for (const move of moves) {
    if (typeof move === 'object' && 'wait' in move) clock.pass(move.wait);
    else await model.send(typeof move === 'string' ? { type: move } : move, model.sitting.value);
  }
}

/** The place that a model shows, in short; null where there is no sitting. */
export const shownBy = ({ sitting }: SittingModel) => (sitting.value === null ? null : shortOf(sitting.value.scene));
