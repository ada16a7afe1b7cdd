import type { Models } from '../../state/models.ts';
import { Button } from '../../ui/controls/button.tsx';
import { LiveRegion } from '../../ui/text/live-region.tsx';
import { useModels } from './models-context.ts';

/** Says that what is kept could not be read. A failed read must not be shown as an empty list. */
export function UnreadLine({ models }: { models: Models }) {
  return (
    <LiveRegion line={models.readOnlyBecause.value === 'unread' ? models.words.trouble.unread : null}>
      <ReadAgain models={models} />
    </LiveRegion>
  );
}

/** Stands in place of something that is still being read, or could not be. */
export function NotYet() {
  const models = useModels();
  return (
    <>
      <UnreadLine models={models} />
      {models.readOnlyBecause.value !== 'unread' && <p class="hint">{models.words.common.oneMoment}</p>}
    </>
  );
}

/** Tries once more to read what is kept. */
export const ReadAgain = ({ models: { words, readAgain } }: { models: Models }) => (
  <Button onPress={() => void readAgain()}>{words.trouble.readAgain}</Button>
);
