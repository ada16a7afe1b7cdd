import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type ListedKind, listedKinds } from '../../core/kept/kinds.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { useModels } from '../parts/models-context.ts';

/** The title of the list, and beside it one button that unfolds the three kinds of things to write. */
export function KeptBegin({ title }: { title: ComponentChildren }) {
  const { words, route, readOnlyBecause, drafts } = useModels();
  const { kept } = words;
  const [isOpen, setOpen] = useState(false);
  const begin = (name: ListedKind) => route.go({ name, id: drafts.begin(null) });
  const canWrite = readOnlyBecause.value === null;
  return (
    <>
      <div class="kept-head">
        {title}
        {canWrite && (
          <Button kind={isOpen ? 'line' : 'solid'} expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {kept.write}
          </Button>
        )}
      </div>
      {canWrite && isOpen && (
        <Actions>
          {listedKinds.map((kind) => (
            <Button key={kind} onPress={() => begin(kind)}>
              {kept[`begin-${kind}`]}
            </Button>
          ))}
        </Actions>
      )}
    </>
  );
}
