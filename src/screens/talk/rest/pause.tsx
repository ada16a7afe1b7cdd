import { useEffect, useState } from 'preact/hooks';
import { breathCycle } from '../../../core/sitting/pacing.ts';
import type { Instant } from '../../../core/sitting/timer.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { useModels } from '../../parts/models-context.ts';
import { useDesk } from '../desk/turn-desk.tsx';
import { StopButton } from '../stop-button.tsx';
import { useSend } from '../use-send.ts';
import { cueHere } from '../words/cue-text.ts';
import { BreakChoices } from './break-choices.tsx';
import { BreathWord } from './breath.tsx';
import { OtherThanBreath } from './other-than-breath.tsx';
import { RestTable } from './rest.tsx';
import { useLater } from './use-later.ts';

/** How long only the circle and the three ways on stand there, in ms. */
const firstMs = 2 * (breathCycle.inMs + breathCycle.outMs);

/**
 * The question is covered at once; a breath, or something other than breathing, and the ways on. A place that is not kept is
 * said at once.
 */
export function Pause({ since }: { since: Instant }) {
  const models = useModels();
  const { words, sitting } = models;
  const { pause } = words;
  const { wantsBreak, change } = useDesk();
  const [chooses, setChooses] = useState(wantsBreak);
  const [breathes, setBreathes] = useState(true);
  const isLater = useLater(since, firstMs);
  useEffect(() => change({ wantsBreak: false }), []);
  const send = useSend();
  if (chooses) return <BreakChoices back={() => setChooses(false)} />;
  const isKept = sitting.placeKept.value;
  const line = `${cueHere(models, 'r-pause-called')} ${isKept ? pause.line : pause.lineUnkept}`;
  return (
    <RestTable
      view={breathes ? 'breath' : 'other'}
      {...(breathes ? { middle: 'breath' } : {})}
      leaf={(reader) => ({
        text: (
          <>
            {breathes ? <BreathWord reader={reader} /> : <OtherThanBreath />}
            {(isLater || !isKept) && breathes && <p class="hint">{line}</p>}
          </>
        ),
        foot: (
          <>
            <Button onPress={() => send({ type: 'goOn' })}>{pause.goOn}</Button>
            <Button onPress={() => setChooses(true)}>{pause.break}</Button>
          </>
        ),
        start: isLater && (
          <Button kind="plain" onPress={() => setBreathes(!breathes)}>
            {breathes ? pause.noBreath : pause.withBreath}
          </Button>
        ),
        end: <StopButton />,
      })}
    />
  );
}
