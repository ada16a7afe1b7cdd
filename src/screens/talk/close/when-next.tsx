import { daysAfter } from '../../../core/day.ts';
import type { TalkScene } from '../../../core/sitting/scene.ts';
import type { Sitting } from '../../../core/sitting/sitting.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Prompt } from '../../../ui/table/frame/prompt.tsx';
import { useModels } from '../../parts/models-context.ts';
import { BothSides } from '../turn/both-sides.tsx';
import { useSend } from '../use-send.ts';
import './when-next.css';

/** When they would like to meet here again; either of the two can answer for both. */
export function WhenNext({ sitting, scene }: { sitting: Sitting; scene: TalkScene }) {
  const { words, bank, clock, sitting: model } = useModels();
  const { talk } = words;
  const send = useSend();
  const way = (label: string, days: number | null) => (
    <Button onPress={() => send({ type: 'finish', nextDay: days === null ? null : daysAfter(clock.today(), days) })}>
      {label}
    </Button>
  );
  const ways = (
    <div class="when-next">
      {way(talk.nextTomorrow, 1)}
      {way(talk.nextDays, 3)}
      {way(talk.nextWeek, 7)}
      {way(talk.nextOpen, null)}
    </div>
  );
  const { afterHard } = bank.cues.closing;
  const wasHard = scene.held.some((id) => bank.prompt(id)?.level === 4);
  return (
    <BothSides
      sitting={sitting}
      scene={scene}
      lead="both"
      act={(_, isFacing) => (isFacing ? talk.actChooseTogether : talk.actChoose)}
      text={(reader) => (
        <>
          <Prompt>{talk.closeNext}</Prompt>
          {wasHard && <p class="hint">{afterHard[model.history.value.length % afterHard.length]}</p>}
          {reader === 'both' && ways}
        </>
      )}
      foot={(_, isFacing) => isFacing && ways}
    />
  );
}
