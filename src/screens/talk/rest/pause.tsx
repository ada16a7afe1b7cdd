import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../ui/controls/button.tsx';
import { Actions } from '../../../ui/page/actions.tsx';
import { Prompt } from '../../../ui/table/frame/prompt.tsx';
import { useModels } from '../../parts/models-context.ts';
import { useDesk } from '../desk/turn-desk.tsx';
import { StopButton } from '../stop-button.tsx';
import { useSend } from '../use-send.ts';
import { cueHere } from '../words/cue-text.ts';
import { BreakChoices } from './break-choices.tsx';
import { OtherThanBreath } from './other-than-breath.tsx';
import { RestTable } from './rest.tsx';

/** The prompt is covered at once; a breath, or something other than breathing, and the ways on. */
export function Pause() {
  const models = useModels();
  const { words, sitting } = models;
  const { pause, common } = words;
  const { wantsBreak, change } = useDesk();
  const [chooses, setChooses] = useState(wantsBreak);
  const [breathes, setBreathes] = useState(true);
  useEffect(() => change({ wantsBreak: false }), []);
  const send = useSend();
  if (chooses) return <BreakChoices back={() => setChooses(false)} />;
  return (
    <RestTable
      view={breathes ? 'breath' : 'other'}
      breathes={breathes}
      words={() => (
        <>
          <Prompt size="aside">{pause.title}</Prompt>
          <p class="hint">
            {cueHere(models, 'r-pause-called')} {sitting.placeKept.value ? pause.line : pause.lineUnkept}
          </p>
          {breathes && <p class="hint">{pause.breathNote}</p>}
          {!breathes && <OtherThanBreath />}
          <Actions isCentred>
            <Button kind="solid" onPress={() => send({ type: 'goOn' })}>
              {pause.goOn}
            </Button>
            <Button onPress={() => setChooses(true)}>{pause.break}</Button>
            <StopButton />
          </Actions>
          <Actions isCentred>
            <Button kind="plain" onPress={() => setBreathes(!breathes)}>
              {breathes ? pause.noBreath : pause.withBreath}
            </Button>
            <Button kind="plain" onPress={() => send({ type: 'back' })}>
              {common.back}
            </Button>
          </Actions>
        </>
      )}
    />
  );
}
