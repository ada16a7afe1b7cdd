import { useState } from 'preact/hooks';
import { formatRoute } from '../../core/route.ts';
import type { ListedKind } from '../../state/kept-view.ts';
import { Button } from '../../ui/button.tsx';
import { useModels } from '../models-context.ts';

/** The way home, and what can be begun here: one button, which unfolds the three. */
export function KeptBegin() {
  const { words, route, reading, beginnings } = useModels();
  const { kept } = words;
  const [isOpen, setOpen] = useState(false);
  const begin = (name: ListedKind) => route.go({ name, id: beginnings.begin(null) });
  const canWrite = reading.value === null;
  return (
    <div class="kept-begin">
      <div class="actions">
        {canWrite && (
          <Button expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {kept.write}
          </Button>
        )}
        <a class="quiet-link" href={formatRoute({ name: 'home' })}>
          {words.common.home}
        </a>
      </div>
      {canWrite && isOpen && (
        <div class="actions">
          <Button onPress={() => begin('appreciation')}>{kept.writeAppreciation}</Button>
          <Button onPress={() => begin('agreement')}>{kept.makeAgreement}</Button>
          <Button onPress={() => begin('note')}>{kept.writeNote}</Button>
        </div>
      )}
    </div>
  );
}
