import type { Sitting } from '../../core/sitting/sitting.ts';
import { Prompt } from '../../ui/table/frame/prompt.tsx';
import { useModels } from '../parts/models-context.ts';
import { useProgress } from './talk-marks.tsx';
import type { TurnWords } from './words/turn-words.ts';

interface SheetHeadProps {
  sitting: Sitting;
  question: TurnWords['question'];
  isCopy?: boolean;
}

/** Over what is open on a side: the question it is about, and how far the talk has come, in words. */
export function SheetHead({ sitting, question }: SheetHeadProps) {
  const { bank } = useModels();
  const progress = useProgress(sitting);
  const talk = bank.conversation(sitting.plan.conversation)?.name;
  return (
    <>
      {question !== null && <Prompt size="kept">{question.text}</Prompt>}
      <p class="sheet-progress">{progress || talk}</p>
    </>
  );
}
