import type { Models } from '../../state/models.ts';
import type { Offer } from '../../state/update-model.ts';
import { Button } from '../../ui/button.tsx';

/** A new version to take at a touch, and why it may have to wait; nothing where there is none. */
export function UpdateOffer({ models: { updates, words } }: { models: Pick<Models, 'updates' | 'words'> }) {
  const offer = updates.offer.value;
  if (offer === 'none') return null;
  const lines: Record<Exclude<Offer, 'none'>, string> = {
    waits: words.updates.offer,
    talk: words.updates.talkElsewhere,
    unkept: words.updates.notKept,
    asking: words.common.oneMoment,
    taking: words.common.oneMoment,
    taken: words.updates.taken,
  };
  const canTake = offer === 'waits' || offer === 'talk' || offer === 'unkept';
  return (
    <div class="notice actions">
      <p role="status">{lines[offer]}</p>
      {canTake && <Button onPress={() => void updates.accept()}>{words.updates.take}</Button>}
    </div>
  );
}
