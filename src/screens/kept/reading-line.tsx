import type { Models } from '../../state/models.ts';
import { Button } from '../../ui/button.tsx';
import { useModels } from '../models-context.ts';

/** Why nothing can be changed here just now; nothing where it can. */
export function ReadingLine() {
  const models = useModels();
  const { words, reading } = models;
  if (reading.value === null) return null;
  if (reading.value === 'unread') return <UnreadLine models={models} />;
  const line = { otherWindow: words.trouble.elsewhere, newerVersion: words.kept.newerReading }[reading.value];
  return (
    <p class="notice" role="status">
      {line}
    </p>
  );
}

/** Stands where something is to come: it is being read, or could not be. */
export function NotYet() {
  const models = useModels();
  if (models.reading.value === 'unread') return <UnreadLine models={models} />;
  return <p class="hint">{models.words.common.oneMoment}</p>;
}

/** What is kept could not be read: it is not said to be empty, and nothing is written over it. */
export function UnreadLine({ models: { words, readAgain } }: { models: Models }) {
  return (
    <div class="notice actions" role="status">
      <p>{words.trouble.unread}</p>
      <Button onPress={() => void readAgain()}>{words.trouble.readAgain}</Button>
    </div>
  );
}
