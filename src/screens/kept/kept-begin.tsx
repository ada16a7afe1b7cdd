import { useState } from 'preact/hooks';
import { type ListedKind, listedKinds } from '../../core/kept/kinds.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { useModels } from '../parts/models-context.ts';

/** One button that unfolds the three kinds of things to write. */
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
      </Actions>
      {canWrite && isOpen && (
        <Actions>
          {listedKinds.map((kind) => (
            <Button key={kind} onPress={() => begin(kind)}>
              {kept[`begin-${kind}`]}
            </Button>
          ))}
        </Actions>
      )}
    </div>
  );
}
