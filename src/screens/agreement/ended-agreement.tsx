import { useEffect } from 'preact/hooks';
import { resume } from '../../core/kept/agreement.ts';
import { useModels } from '../parts/models-context.ts';
import { UndoLine } from '../parts/undo-line.tsx';
import { whoDoes } from './agreement-words.ts';
import type { OpenAgreement } from './use-agreement.ts';

/** Shows an agreement that has ended; for some seconds after its end there is a button to undo that. */
export function EndedAgreement({ open: { agreement, isChanged, change } }: { open: OpenAgreement }) {
  const models = useModels();
  const { words, undoTime } = models;
  const { agreement: own } = words;
  useEffect(() => {
    if (isChanged) undoTime.begin();
  }, []);
  const canUndo = isChanged && undoTime.isOpen.value;
  return (
    <>
      <UndoLine models={models} line={canUndo ? own.ended : null} onUndo={() => change(resume)} />
      {!canUndo && <p class="hint">{own.ended}</p>}
      <div class="terms">
        <p class="prompt" dir="auto">
          {agreement.act}
        </p>
        <p>{whoDoes(models, agreement.who)}</p>
      </div>
    </>
  );
}
