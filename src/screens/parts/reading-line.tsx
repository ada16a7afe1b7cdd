import type { Models } from '../../state/models.ts';
import { Button } from '../../ui/controls/button.tsx';
import { LiveRegion } from '../../ui/text/live-region.tsx';
import { useModels } from './models-context.ts';

/** Why nothing can be changed here just now; nothing where it can. */
export function ReadOnlyLine() {
  const models = useModels();
  const { words, readOnlyBecause } = models;
  const { elsewhere, unread } = words.trouble;
  const lines = { otherWindow: elsewhere, newerVersion: words.kept.newerReading, unread };
  const line = readOnlyBecause.value === null ? null : lines[readOnlyBecause.value];
  return <LiveRegion line={line}>{readOnlyBecause.value === 'unread' && <ReadAgain models={models} />}</LiveRegion>;
}

/** Stands where something is to come: it is being read, or could not be. */
export function NotYet() {
  const models = useModels();
  return (
    <>
      <UnreadLine models={models} />
      {models.readOnlyBecause.value !== 'unread' && <p class="hint">{models.words.common.oneMoment}</p>}
    </>
  );
}

/** What is kept could not be read: it is not said to be empty, and nothing is written over it. */
export function UnreadLine({ models }: { models: Models }) {
  return (
    <LiveRegion line={models.readOnlyBecause.value === 'unread' ? models.words.trouble.unread : null}>
      <ReadAgain models={models} />
    </LiveRegion>
  );
}

const ReadAgain = ({ models: { words, readAgain } }: { models: Models }) => (
  <Button onPress={() => void readAgain()}>{words.trouble.readAgain}</Button>
);
