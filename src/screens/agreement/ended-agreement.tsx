import { useEffect } from 'preact/hooks';
import { resume } from '../../core/kept/agreement.ts';
import { ScreenTitle } from '../../ui/page/screen-title.tsx';
import { Threshold } from '../../ui/page/threshold.tsx';
import { Mark } from '../../ui/table/mark.tsx';
import { useModels } from '../parts/models-context.ts';
import { OriginLine } from '../parts/origin-line.tsx';
import { UndoLine } from '../parts/undo-line.tsx';
import { AgreementFoot } from './agreement-foot.tsx';
import { whoDoes } from './agreement-words.ts';
import type { OpenAgreement } from './use-agreement.ts';

/** Shows an agreement that has ended; for some seconds after its end there is a button to undo that. */
export function EndedAgreement({ open }: { open: OpenAgreement }) {
  const models = useModels();
  const { words, undoTime } = models;
  const { agreement: own } = words;
  const { agreement, isChanged, change } = open;
  useEffect(() => {
    if (isChanged) undoTime.begin();
  }, []);
  const canUndo = isChanged && undoTime.isOpen.value;
  return (
    <Threshold class="agreement-words">
      <OriginLine of={agreement} />
      <Mark filled={{ a: false, b: false }} />
      <ScreenTitle>
        <bdi>{agreement.act}</bdi>
      </ScreenTitle>
      <p class="agreement-facts">{whoDoes(models, agreement.who)}</p>
      <UndoLine models={models} line={canUndo ? own.ended : null} onUndo={() => change(resume)} />
      {!canUndo && <p class="hint">{own.ended}</p>}
      <AgreementFoot open={open} />
    </Threshold>
  );
}
