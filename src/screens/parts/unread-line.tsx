import { useState } from 'preact/hooks';
import type { Models } from '../../state/models.ts';
import { Button } from '../../ui/controls/button.tsx';
import { LiveRegion } from '../../ui/text/live-region.tsx';
import { useModels } from './models-context.ts';

/** Says that what is kept could not be read. A failed read must not be shown as an empty list. */
export function UnreadLine({ models }: { models: Models }) {
  return (
    <LiveRegion line={models.readOnlyBecause.value === 'unread' ? models.words.trouble.unread : null}>
      <OpenAnew models={models} />
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

/** Opens the database anew; it may take some seconds, in which a second touch would do nothing more. */
export function OpenAnew({ models: { words, openAnew } }: { models: Models }) {
  const [isOpening, setOpening] = useState(false);
  const open = async () => {
    setOpening(true);
    await openAnew();
    setOpening(false);
  };
  return (
    <Button disabled={isOpening} onPress={() => void open()}>
      {isOpening ? words.common.oneMoment : words.trouble.openAnew}
    </Button>
  );
}
