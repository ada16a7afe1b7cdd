import { other } from '../../../core/partner.ts';
import { haveSaid, sayerOf, type TalkScene } from '../../../core/sitting/scene.ts';
import type { Sitting } from '../../../core/sitting/sitting.ts';
import { fill } from '../../../core/text/fill.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Prompt } from '../../../ui/table/frame/prompt.tsx';
import { useModels } from '../../parts/models-context.ts';
import { BothSides } from '../turn/both-sides.tsx';
import { useSend } from '../use-send.ts';
import { cueText } from '../words/cue-text.ts';
import { LightEnd } from './light-end.tsx';
import { WhenNext } from './when-next.tsx';

type CloseScene = TalkScene & { step: 'close' };

/** Each says one kind true thing, one after the other; then both choose when they meet again. */
export function Close({ sitting, scene }: { sitting: Sitting; scene: CloseScene }) {
  const { words, bank, settings, sitting: model } = useModels();
  const { talk } = words;
  const names = settings.names.value;
  const send = useSend();
  const sayer = sayerOf(sitting.plan, scene.part);
  if (sayer === null) return <WhenNext sitting={sitting} scene={scene} />;
  const said = haveSaid(sitting.plan, scene.part);
  const held = model.history.value.length;
  const { enough } = bank.cues.check;
  const saying = (
    <>
      <Prompt>{fill(talk.closeKind, { name: names[other(sayer)] })}</Prompt>
      <p class="hint">{cueText(bank, 'r-end-kind', held)}</p>
    </>
  );
  const hearing = said[other(sayer)] ? (
    <Prompt size="aside">{talk.closeThanks}</Prompt>
  ) : (
    <Prompt size="aside">{enough[held % enough.length] ?? ''}</Prompt>
  );
  const light = scene.part === 'heard' && <LightEnd sitting={sitting} talk={scene} />;
  return (
    <BothSides
      sitting={sitting}
      scene={scene}
      lead={said.a || said.b ? 'both' : sayer}
      act={(partner) => (partner === sayer ? talk.actSpeak : talk.actTakeIn)}
      isVoice={(partner) => partner === sayer}
      text={(reader) => (
        <>
          {reader === other(sayer) ? hearing : saying}
          {light}
        </>
      )}
      foot={(partner) =>
        partner === sayer && (
          <Button kind="solid" tone={partner} onPress={() => send({ type: 'next' })}>
            {talk.closeSaid}
          </Button>
        )
      }
    />
  );
}
