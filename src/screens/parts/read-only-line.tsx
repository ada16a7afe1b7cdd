import { LiveRegion } from '../../ui/text/live-region.tsx';
import { useModels } from './models-context.ts';
import { OpenAnew } from './unread-line.tsx';

/** Says why nothing can be changed here just now; nothing where it can. */
export function ReadOnlyLine() {
  const models = useModels();
  const { words, readOnlyBecause } = models;
  const { elsewhere, unread } = words.trouble;
  const lines = { otherWindow: elsewhere, newerVersion: words.kept.newerReading, unread };
  const line = readOnlyBecause.value === null ? null : lines[readOnlyBecause.value];
  return <LiveRegion line={line}>{readOnlyBecause.value === 'unread' && <OpenAnew models={models} />}</LiveRegion>;
}
