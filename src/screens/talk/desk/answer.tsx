import { useEffect, useState } from 'preact/hooks';
import { Status } from '../../../ui/page/status.tsx';
import { useModels } from '../../parts/models-context.ts';
import { answerOf, type Panel } from './turn-desk.tsx';
import './desk.css';

/** The line that answers a touch on a side. It lies there from the first, empty, since a region that is new is not read out. */
export const Answer = ({ panel }: { panel: Panel }) => <Status class="nudge">{answerOf(panel)}</Status>;

interface HardHelpProps {
  /** What helps to listen on, or null. */
  line: string | null;
  /** True where it has a half to itself, and is the largest thing there. */
  isLarge: boolean;
}

/** What helps who finds it hard to hear. Its words come right after its place, which the sheet may have had before. */
export function HardHelp({ line, isLarge }: HardHelpProps) {
  const { talk } = useModels().words;
  const [said, say] = useState<string | null>(null);
  useEffect(() => say(line), [line]);
  return (
    <>
      <Status class={isLarge ? 'prompt prompt-aside' : 'nudge'}>{said}</Status>
      {said !== null && <p class="hint">{talk.hardPause}</p>}
    </>
  );
}
