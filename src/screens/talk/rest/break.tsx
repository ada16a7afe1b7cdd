import { useEffect, useState } from 'preact/hooks';
import { partners } from '../../../core/partner.ts';
import type { RestScene } from '../../../core/sitting/scene.ts';
import { Button } from '../../../ui/controls/button.tsx';
import type { RestLeaf } from '../../../ui/table/rest/resting.tsx';
import { useModels } from '../../parts/models-context.ts';
import { StopButton } from '../stop-button.tsx';
import { Reminder } from '../turn/reminder.tsx';
import { BreakChoices } from './break-choices.tsx';
import { BreathWord } from './breath.tsx';
import { ImBack } from './im-back.tsx';
import { OtherThanBreath } from './other-than-breath.tsx';
import type { Reader } from './reader.ts';
import { RestTable } from './rest.tsx';
import { Waiting } from './waiting.tsx';
import { useWhatHelps } from './what-helps.tsx';

/** The table during a break, with the time of return, also after a sleep or a reload of the page. */
export function Break({ scene }: { scene: RestScene & { step: 'break' } }) {
  const { words, sitting } = useModels();
  const { pause, common } = words;
  const [chooses, setChooses] = useState(false);
  /** What both do to settle, which takes the middle of the table. */
  const [calm, setCalm] = useState<'none' | 'breath' | 'other'>('none');
  const [helped, setHelped] = useState<Reader | null>(null);
  const show = (way: typeof calm) => {
    setCalm(way);
    setHelped(null);
  };
  const isUp = sitting.timeIsUp.value;
  // Once the time has come, that is what stands there.
  useEffect(() => show('none'), [isUp]);
  const helps = useWhatHelps({ settle: show, close: () => setHelped(null) });
  if (chooses) return <BreakChoices back={() => setChooses(false)} />;
  const plain = (label: string, onPress: () => void) => (
    <Button kind="plain" onPress={onPress}>
      {label}
    </Button>
  );
  const waiting = (reader: Reader): RestLeaf => ({
    text: (
      <>
        {calm === 'breath' && <BreathWord reader={reader} />}
        {calm === 'other' && <OtherThanBreath />}
        {calm === 'none' && <Waiting scene={scene} reader={reader} />}
        <Reminder reader="both" />
      </>
    ),
    foot: <ImBack back={scene.back} reader={reader} />,
    start: plain(pause.anotherTime, () => setChooses(true)),
    end:
      calm !== 'none' ? (
        plain(common.close, () => show('none'))
      ) : isBack(reader) ? (
        <StopButton />
      ) : (
        plain(pause.breakMore, () => setHelped(reader))
      ),
  });
  const isBack = (reader: Reader) => reader !== 'both' && scene.back[reader];
  return (
    <RestTable
      view={`${calm} ${helped}`}
      {...(calm === 'other' ? {} : { middle: calm === 'breath' ? calm : scene.back })}
      washed={partners.find((partner) => scene.back[partner]) ?? null}
      leaf={(reader) => (helped === reader ? helps : waiting(reader))}
    />
  );
}
