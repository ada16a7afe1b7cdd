import { useEffect, useState } from 'preact/hooks';
import { hourMs } from '../../../core/durations.ts';
import { other, type Partner } from '../../../core/partner.ts';
import { hasAnother } from '../../../core/sitting/forward.ts';
import { cardOf, type RestScene, speakerOf, type TalkScene } from '../../../core/sitting/scene.ts';
import type { Sitting } from '../../../core/sitting/sitting.ts';
import { fill } from '../../../core/text/fill.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Actions } from '../../../ui/page/actions.tsx';
import { Prompt } from '../../../ui/table/frame/prompt.tsx';
import { useModels } from '../../parts/models-context.ts';
import { useDesk } from '../desk/turn-desk.tsx';
import { BothSides } from '../turn/both-sides.tsx';
import { useSend } from '../use-send.ts';
import { cueHere } from '../words/cue-text.ts';
import { BreakChoices } from './break-choices.tsx';

type ReturnScene = Extract<RestScene, { under: TalkScene }>;

/** Both are back: one line and one thanks each, then softly on, or another question. */
export function Return({ sitting: here, scene }: { sitting: Sitting; scene: ReturnScene }) {
  const models = useModels();
  const { words, sitting, settings } = models;
  const send = useSend();
  const { pause } = words;
  const names = settings.names.value;
  const { wantsBreak, change } = useDesk();
  const [chooses, setChooses] = useState(false);
  useEffect(() => {
    if (!wantsBreak) return;
    setChooses(true);
    change({ wantsBreak: false });
  }, [wantsBreak]);
  if (chooses) return <BreakChoices back={() => setChooses(false)} />;
  const another = hasAnother(scene.under);
  const isHard = another && isHardYet(scene, sitting.now());
  const goOn = { label: pause.goOnGently, type: 'goOn' } as const;
  const take = { label: pause.anotherPrompt, type: 'anotherPrompt' } as const;
  const ways = isHard ? [take, goOn] : another ? [goOn, take] : [goOn];
  const buttons = (tone?: Partner) =>
    ways.map(({ label, type }, index) => (
      <Button
        key={type}
        kind={index === 0 ? 'solid' : 'line'}
        {...(tone === undefined ? {} : { tone })}
        onPress={() => send({ type })}
      >
        {label}
      </Button>
    ));
  return (
    <BothSides
      sitting={here}
      scene={scene.under}
      lead="both"
      act={() => pause.returnAct}
      text={(reader) => (
        <>
          <Prompt>
            {reader === 'both' ? pause.returnBoth : fill(pause.returnThanks, { name: names[other(reader)] })}
          </Prompt>
          <p class="hint">{isHard ? pause.returnHard : cueHere(models, 'r-back')}</p>
          {reader === 'both' && <Actions isCentred>{buttons()}</Actions>}
        </>
      )}
      foot={(partner, isFacing) => isFacing && buttons(partner)}
    />
  );
}

/** True where a hard prompt was left less than a day ago: its topic had better rest. */
const isHardYet = ({ under, since }: ReturnScene, now: number): boolean =>
  speakerOf(under) !== null && (cardOf(under)?.level ?? 1) >= 3 && now - since < 24 * hourMs;
