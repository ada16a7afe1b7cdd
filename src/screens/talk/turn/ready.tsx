import { useRef, useState } from 'preact/hooks';
import type { Partner } from '../../../core/partner.ts';
import type { TalkScene } from '../../../core/sitting/scene.ts';
import type { Sitting } from '../../../core/sitting/sitting.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Hold } from '../../../ui/press/hold.tsx';
import { Prompt } from '../../../ui/table/frame/prompt.tsx';
import { Steady } from '../../../ui/text/steady.tsx';
import { useModels } from '../../parts/models-context.ts';
import { TalkTable } from '../talk-table.tsx';
import { useSend } from '../use-send.ts';
import { Reminder } from './reminder.tsx';
import './ready.css';

/** Both lay a finger on their own side at the same moment; one person can also say it for both. */
export function Ready({ sitting, scene }: { sitting: Sitting; scene: TalkScene }) {
  const { words, sitting: model, settings } = useModels();
  const { talk } = words;
  const send = useSend();
  const [touching, setTouching] = useState({ a: false, b: false });
  // Two fingers that come down at once come before anything is drawn anew.
  const fingers = useRef(touching);
  const touch = (partner: Partner, down: boolean) => {
    const next = { ...fingers.current, [partner]: down };
    fingers.current = next;
    setTouching(next);
    if (next.a && next.b) send({ type: 'ready' });
  };
  const pad = (partner: Partner) => (
    <Hold
      class={`pad tone-${partner} ${touching[partner] ? 'pad-touched' : ''}`}
      onHold={(isHeld) => touch(partner, isHeld)}
    >
      <b>{settings.names.value[partner]}</b>
      <Steady room={[talk.readyTouch]}>{touching[partner] ? talk.readyHold : talk.readyTouch}</Steady>
    </Hold>
  );
  const title = (
    <>
      <Prompt size="aside">{talk.readyTitle}</Prompt>
      <p class="hint">{talk.readyLead}</p>
      {!model.placeKept.value && <p class="hint">{talk.noPlace}</p>}
      <Reminder reader="both" />
    </>
  );
  const forBoth = <Button onPress={() => send({ type: 'ready' })}>{talk.readyOne}</Button>;
  const { near } = settings.settings.value;
  return (
    <TalkTable
      sitting={sitting}
      scene={scene}
      lead={null}
      leaf={(partner) => ({
        head: null,
        text: (
          <>
            {title}
            {pad(partner)}
          </>
        ),
        foot: partner === near && forBoth,
      })}
      picture={title}
      person={(partner) => ({ head: null, text: pad(partner), foot: partner === near && forBoth })}
    />
  );
}
