import { isStoppedInBreak } from '../../../core/sitting/rest.ts';
import { talkOf } from '../../../core/sitting/scene.ts';
import type { Sitting } from '../../../core/sitting/sitting.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Prompt } from '../../../ui/table/frame/prompt.tsx';
import { useModels } from '../../parts/models-context.ts';
import { LightEnd } from '../close/light-end.tsx';
import { useSend } from '../use-send.ts';
import { cueHere } from '../words/cue-text.ts';
import { RestTable, whole } from './rest.tsx';

/** Stopped for today: a kind end is offered and never asked for, and the place can be kept. */
export function Stopped({ sitting: here }: { sitting: Sitting }) {
  const models = useModels();
  const { words, sitting, route } = models;
  const { pause } = words;
  const talk = talkOf(here.scene);
  const send = useSend();
  return (
    <RestTable
      middle={whole}
      leaf={() => ({
        text: (
          <>
            <Prompt size="aside">{pause.stoppedTitle}</Prompt>
            <p class="hint">{cueHere(models, 'r-can-stop')}</p>
          </>
        ),
        foot: (
          <>
            <Button onPress={() => send({ type: 'endKindly' })}>{pause.endKindly}</Button>
            {sitting.placeKept.value && <Button onPress={() => route.go({ name: 'home' })}>{pause.keepPlace}</Button>}
            <Button onPress={() => send({ type: 'letGo' })}>{pause.letGo}</Button>
          </>
        ),
        start: (
          <Button kind="plain" onPress={() => send({ type: 'goOn' })}>
            {isStoppedInBreak(here) ? pause.backToBreak : pause.backToTalk}
          </Button>
        ),
        end: talk !== null && <LightEnd sitting={here} talk={talk} />,
      })}
    />
  );
}
