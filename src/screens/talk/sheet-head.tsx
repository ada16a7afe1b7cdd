import type { Sitting } from '../../core/sitting/sitting.ts';
import { Prompt } from '../../ui/table/frame/prompt.tsx';
import { useModels } from '../parts/models-context.ts';
import { useProgress } from './talk-marks.tsx';
import type { TurnWords } from './words/turn-words.ts';

interface PanelHeadProps {
  question: TurnWords['question'];
  /** True where a screen reader meets the question elsewhere. */
  isCopy?: boolean;
}

/** Over what is open on a side: the question it is about. */
export const PanelHead = ({ question, isCopy = false }: PanelHeadProps) =>
  question === null ? null : (
    <Prompt size="kept" isCopy={isCopy}>
      {question.text}
    </Prompt>
  );

/** Over the sheet: the question it is about, and how far the talk has come, in words. */
export function SheetHead({ sitting, ...head }: PanelHeadProps & { sitting: Sitting }) {
  const { bank } = useModels();
  const progress = useProgress(sitting);
  return (
    <>
      <PanelHead {...head} />
      <p class="sheet-progress">{progress || bank.conversation(sitting.plan.conversation)?.name}</p>
    </>
  );
}
