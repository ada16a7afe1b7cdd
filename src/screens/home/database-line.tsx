import type { Models } from '../../state/models.ts';
import { LiveRegion } from '../../ui/text/live-region.tsx';
import { OpenAnew } from '../parts/unread-line.tsx';

/** Says on home that the database fails: for now, with a way to open it anew, or in a browser that never kept anything. */
export function DatabaseLine({ models }: { models: Models }) {
  const { words, health, readOnlyBecause, storage } = models;
  const { trouble } = words;
  const fails = health.value === 'failing' || readOnlyBecause.value === 'unread';
  const isLost = fails && storage.hasAnswered.value;
  return (
    <LiveRegion line={isLost ? trouble.unreached : fails ? trouble.noStorage : null}>
      {isLost && <OpenAnew models={models} />}
    </LiveRegion>
  );
}
