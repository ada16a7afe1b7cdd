import type { Models } from '../../state/models.ts';
import type { Offer } from '../../state/tablet/update-model.ts';
import { Button } from '../../ui/controls/button.tsx';
import { LiveRegion } from '../../ui/text/live-region.tsx';

/** A new version to take at a touch, and why it may have to wait; nothing where there is none. */
export function UpdateOffer({ models: { updates, words } }: { models: Pick<Models, 'updates' | 'words'> }) {
  const offer = updates.offer.value;
  const lines: Record<Offer, string | null> = {
    none: null,
    waits: words.updates.offer,
    talk: words.updates.talkElsewhere,
    unkept: words.updates.notKept,
    asking: words.common.oneMoment,
    taking: words.common.oneMoment,
    taken: words.updates.taken,
  };
  const canTake = offer === 'waits' || offer === 'talk' || offer === 'unkept';
  return (
    <LiveRegion line={lines[offer]}>
      {canTake && <Button onPress={() => void updates.accept()}>{words.updates.take}</Button>}
    </LiveRegion>
  );
}
