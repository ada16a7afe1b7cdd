import type { Models } from '../../state/models.ts';
import { Button } from '../../ui/controls/button.tsx';

/** Says on home that the browser removed what was kept, until it is put away or a copy is brought back. */
export function LossLine({ models: { storage, route, words } }: { models: Models }) {
  if (!storage.wasEvicted.value) return null;
  return (
    <div class="notice actions">
      <p>{words.storage.loss}</p>
      <Button onPress={() => route.go({ name: 'storage' })}>{words.storage.lossBring}</Button>
      <Button kind="plain" onPress={() => storage.putAwayLoss()}>
        {words.storage.lossAway}
      </Button>
    </div>
  );
}
