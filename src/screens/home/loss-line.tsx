import type { Models } from '../../state/models.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Notice } from '../../ui/page/notice.tsx';

/** Says on home that the browser removed what was kept, until it is put away or a copy is brought back. */
export function LossLine({ models: { storage, route, words } }: { models: Models }) {
  if (!storage.wasEvicted.value) return null;
  return (
    <Notice line={words.storage.loss}>
      <Button onPress={() => route.go({ name: 'copies' })}>{words.storage.lossBring}</Button>
      <Button kind="plain" onPress={() => storage.putAwayLoss()}>
        {words.storage.lossAway}
      </Button>
    </Notice>
  );
}
