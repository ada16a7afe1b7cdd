import type { Models } from '../../state/models.ts';
import { Button } from '../../ui/button.tsx';
import { Told } from '../../ui/told.tsx';
import { useModels } from '../models-context.ts';

/** Why nothing can be changed here just now; nothing where it can. */
export function ReadingLine() {
  const models = useModels();
  const { words, reading } = models;
  const { elsewhere, unread } = words.trouble;
  const lines = { otherWindow: elsewhere, newerVersion: words.kept.newerReading, unread };
  const line = reading.value === null ? null : lines[reading.value];
  return (
    <Told class="notice actions" line={line}>
      {reading.value === 'unread' && <ReadAgain models={models} />}
    </Told>
  );
}

/** Stands where something is to come: it is being read, or could not be. */
export function NotYet() {
  const models = useModels();
  return (
    <>
      <UnreadLine models={models} />
      {models.reading.value !== 'unread' && <p class="hint">{models.words.common.oneMoment}</p>}
    </>
  );
}

/** What is kept could not be read: it is not said to be empty, and nothing is written over it. */
export function UnreadLine({ models }: { models: Models }) {
  return (
    <Told class="notice actions" line={models.reading.value === 'unread' ? models.words.trouble.unread : null}>
      <ReadAgain models={models} />
    </Told>
  );
}

const ReadAgain = ({ models: { words, readAgain } }: { models: Models }) => (
  <Button onPress={() => void readAgain()}>{words.trouble.readAgain}</Button>
);
