import type { SittingEvent } from '../../core/sitting/sitting.ts';
import { useModels } from '../parts/models-context.ts';

/** Sends an event from the place that is drawn: where the talk has gone on meanwhile, it was not meant for that. */
export function useSend(): (event: SittingEvent) => void {
  const { sitting } = useModels();
  const drawn = sitting.sitting.value;
  return (event) => void sitting.send(event, drawn);
}
