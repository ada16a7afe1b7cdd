import { useEffect, useState } from 'preact/hooks';
import { partners } from '../../../core/partner.ts';
import type { RestScene } from '../../../core/sitting/scene.ts';
import { Button } from '../../../ui/controls/button.tsx';
import type { RestLeaf } from '../../../ui/table/rest/resting.tsx';
import { useModels } from '../../parts/models-context.ts';
import { StopButton } from '../stop-button.tsx';
import { Reminder } from '../turn/reminder.tsx';
import type { Reader } from '../words/reader.ts';
import { BreakChoices } from './break-choices.tsx';
import { BreathWord } from './breath.tsx';
import { ImBack } from './im-back.tsx';
import { OtherThanBreath } from './other-than-breath.tsx';
import { RestTable } from './rest.tsx';
import { Waiting } from './waiting.tsx';
import { useWhatHelps } from './what-helps.tsx';

/**
 * What stands on the table: the time of return, on one half what helps; for both a breath or something else to settle, or
 * the choice of another time.
 */
type Shown = 'waiting' | `helps ${Reader}` | 'breath' | 'other' | 'choices';

/** The table during a break, with the time of return, also after a sleep or a reload of the page. */
export function Break({ scene }: { scene: RestScene & { step: 'break' } }) {
  const { words, sitting } = useModels();
  const { pause, common } = words;
  const [shown, show] = useState<Shown>('waiting');
  const wait = () => show('waiting');
  const isUp = sitting.timeIsUp.value;
  // Once the time has come, that is what stands there; whoever chooses another one is let finish.
  useEffect(() => show((now) => (now === 'choices' ? now : 'waiting')), [isUp]);
  const helps = useWhatHelps({ settle: show, close: wait });
  if (shown === 'choices') return <BreakChoices back={wait} />;
  const isCalm = shown === 'breath' || shown === 'other';
  const plain = (label: string, onPress: () => void) => (
    <Button kind="plain" onPress={onPress}>
      {label}
    </Button>
  );
  const waiting = (reader: Reader): RestLeaf => ({
    text: (
      <>
        {shown === 'breath' && <BreathWord reader={reader} />}
        {shown === 'other' && <OtherThanBreath />}
        {!isCalm && <Waiting scene={scene} reader={reader} />}
        <Reminder reader="both" />
      </>
    ),
    foot: <ImBack back={scene.back} reader={reader} />,
    start: plain(pause.anotherTime, () => show('choices')),
    end: isCalm ? (
      plain(common.close, wait)
    ) : isBack(reader) ? (
      <StopButton />
    ) : (
      plain(pause.breakMore, () => show(`helps ${reader}`))
    ),
  });
  const isBack = (reader: Reader) => reader !== 'both' && scene.back[reader];
  return (
    <RestTable
      view={shown}
      {...(shown === 'other' ? {} : { middle: shown === 'breath' ? shown : scene.back })}
      washed={partners.find((partner) => scene.back[partner]) ?? null}
      leaf={(reader) => (shown === `helps ${reader}` ? helps : waiting(reader))}
    />
  );
}
