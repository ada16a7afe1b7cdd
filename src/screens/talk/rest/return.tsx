import { useState } from 'preact/hooks';
import { hourMs } from '../../../core/durations.ts';
import { hasAnother } from '../../../core/sitting/forward.ts';
import { cardOf, type RestScene, speakerOf } from '../../../core/sitting/scene.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Actions } from '../../../ui/page/actions.tsx';
import { Prompt } from '../../../ui/table/frame/prompt.tsx';
import { useModels } from '../../parts/models-context.ts';
import { StopButton } from '../stop-button.tsx';
import { useSend } from '../use-send.ts';
import { cueHere } from '../words/cue-text.ts';
import { BreakChoices } from './break-choices.tsx';
import { RestTable } from './rest.tsx';

/** The talk as it was left, and when. */
type Left = Pick<RestScene & { step: 'return' }, 'under' | 'since'>;

/** Both are back: one line and one thanks each, then softly on, another prompt, or another time. */
export function Return({ under, since }: Left) {
  const models = useModels();
  const { words, sitting } = models;
  const send = useSend();
  const { pause } = words;
  const [chooses, setChooses] = useState(false);
  const another = hasAnother(under);
  const isHard = another && isHardYet({ under, since }, sitting.now());
  const way = (label: string, type: 'goOn' | 'anotherPrompt', isFirst: boolean) => (
    <Button key={type} kind={isFirst ? 'solid' : 'line'} onPress={() => send({ type })}>
      {label}
    </Button>
  );
  const ways = [
    way(pause.goOnGently, 'goOn', !isHard),
    ...(another ? [way(pause.anotherPrompt, 'anotherPrompt', isHard)] : []),
  ];
  if (chooses) return <BreakChoices back={() => setChooses(false)} />;
  return (
    <RestTable
      words={() => (
        <>
          <Prompt size="aside">{pause.returnTitle}</Prompt>
          <p class="hint">{cueHere(models, 'r-back')}</p>
          {isHard && <p class="hint">{pause.returnHard}</p>}
          <Actions isCentred>
            {isHard ? [...ways].reverse() : ways}
            <Button onPress={() => setChooses(true)}>{pause.anotherTime}</Button>
            <StopButton />
          </Actions>
        </>
      )}
    />
  );
}

/** True where a hard prompt was left less than a day ago: its topic had better rest. */
const isHardYet = ({ under, since }: Left, now: number): boolean =>
  speakerOf(under) !== null && (cardOf(under)?.level ?? 1) >= 3 && now - since < 24 * hourMs;
