import { useState } from 'preact/hooks';
import type { ListedKind } from '../../state/kept/kept-view.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { HomeLink } from '../parts/home-link.tsx';
import { useModels } from '../parts/models-context.ts';

/** The way home, and what can be begun here: one button, which unfolds the three. */
export function KeptBegin() {
  const { words, route, readOnlyBecause, drafts } = useModels();
  const { kept } = words;
  const [isOpen, setOpen] = useState(false);
  const begin = (name: ListedKind) => route.go({ name, id: drafts.begin(null) });
  const canWrite = readOnlyBecause.value === null;
  return (
    <div class="kept-begin">
      <Actions>
        {canWrite && (
          <Button expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {kept.write}
          </Button>
        )}
        <HomeLink />
      </Actions>
      {canWrite && isOpen && (
        <Actions>
          <Button onPress={() => begin('appreciation')}>{kept.writeAppreciation}</Button>
          <Button onPress={() => begin('agreement')}>{kept.makeAgreement}</Button>
          <Button onPress={() => begin('note')}>{kept.writeNote}</Button>
        </Actions>
      )}
    </div>
  );
}
