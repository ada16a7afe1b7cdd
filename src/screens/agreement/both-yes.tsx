import { useEffect } from 'preact/hooks';
import { takeBack } from '../../core/kept/agreement.ts';
import { fill } from '../../core/text/fill.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Undo } from '../../ui/controls/undo.tsx';
import { useModels } from '../parts/models-context.ts';
import { SaveLine } from '../parts/save-line.tsx';
import { useWayBack } from '../parts/use-way-back.ts';
import { KeptWords } from './kept-words.tsx';
import type { OpenAgreement } from './use-agreement.ts';

/** The moment after the second yes: the words alone, whole in the two colours; for some seconds it can be taken back. */
export function BothYes({ open: { agreement, saver, change } }: { open: OpenAgreement }) {
  const { words, undoTime, dayOf } = useModels();
  const { agreement: own, kept } = words;
  const { leave } = useWayBack(agreement.sitting);
  useEffect(() => {
    undoTime.begin();
    return () => undoTime.end();
  }, []);
  return (
    <KeptWords
      class="washed-by-both"
      terms={agreement}
      yes={agreement.touched}
      isRunning
      eyebrow={own.bothYes}
      facts={fill(own.comesBack, { day: dayOf(agreement.reviewOn) })}
    >
      <Button kind="solid" onPress={leave}>
        {kept.done}
      </Button>
      <SaveLine saver={saver} text={agreement.act} touches={agreement.rev} />
      <Undo
        line={undoTime.isOpen.value ? own.takeBackFor : null}
        button={own.takeBack}
        onUndo={() => change(takeBack)}
        onHold={undoTime.hold}
      />
    </KeptWords>
  );
}
