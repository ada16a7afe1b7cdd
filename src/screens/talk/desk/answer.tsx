import { Status } from '../../../ui/page/status.tsx';
import { useModels } from '../../parts/models-context.ts';
import { answerOf, type Panel } from './turn-desk.tsx';
import './desk.css';

interface AnswerProps {
  panel: Panel;
  /** True where it has a half to itself, and what helps to listen on is the largest thing there. */
  isLarge: boolean;
}

/** The line that answers a touch on a side. It lies there from the first, empty, since a region that is new is not read out. */
export function Answer({ panel, isLarge }: AnswerProps) {
  const { talk } = useModels().words;
  const isHard = panel.kind === 'hard';
  return (
    <>
      <Status class={isHard && isLarge ? 'prompt prompt-aside' : 'nudge'}>{answerOf(panel)}</Status>
      {isHard && <p class="hint">{talk.hardPause}</p>}
    </>
  );
}
