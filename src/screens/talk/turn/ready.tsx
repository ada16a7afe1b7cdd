import { useRef, useState } from 'preact/hooks';
import type { Partner } from '../../../core/partner.ts';
import type { TalkScene } from '../../../core/sitting/scene.ts';
import type { Sitting } from '../../../core/sitting/sitting.ts';
import { fill } from '../../../core/text/fill.ts';
import { QuietButton } from '../../../ui/controls/quiet-link.tsx';
import { Hold } from '../../../ui/press/hold.tsx';
import { Prompt } from '../../../ui/table/frame/prompt.tsx';
import { Steady } from '../../../ui/text/steady.tsx';
import { useModels } from '../../parts/models-context.ts';
import { useSend } from '../use-send.ts';
import { BothSides } from './both-sides.tsx';
import { Reminder } from './reminder.tsx';
import './ready.css';

/** Both lay a finger on their own side at the same moment; one person can also say it for both. */
export function Ready({ sitting, scene }: { sitting: Sitting; scene: TalkScene }) {
  const { words, sitting: model, settings, bank } = useModels();
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
  const names = settings.names.value;
  const about = bank.conversation(sitting.plan.conversation);
  const count = scene.cards.length;
  const plan = fill(count === 1 ? talk.readyPlanOne : talk.readyPlan, { count, minutes: about?.minutes ?? 0 });
  return (
    <BothSides
      sitting={sitting}
      scene={scene}
      act={() => talk.actReady}
      text={() => (
        <>
          <p class="eyebrow ready-title">{talk.readyTitle}</p>
          <Prompt size="aside">{about?.name ?? ''}</Prompt>
          <div class="ready-lines">
            <p class="hint">{plan}</p>
            <p class="hint">{model.placeKept.value ? talk.readyLead : talk.noPlace}</p>
          </div>
          <Reminder reader="both" />
          <div>
            <QuietButton onPress={() => send({ type: 'ready' })}>{talk.readyOne}</QuietButton>
          </div>
        </>
      )}
      foot={(partner) => {
        const asked = fill(talk.readyTouch, { name: names[partner] });
        return (
          <Hold
            class={`pad tone-${partner} ${touching[partner] ? 'pad-touched' : ''}`}
            onHold={(isHeld) => touch(partner, isHeld)}
          >
            <svg viewBox="0 0 40 40" aria-hidden="true">
              <path d="M20 6a14 14 0 1 0 .01 0M20 12a8 8 0 1 0 .01 0M20 18a2 2 0 1 0 .01 0" />
            </svg>
            <Steady room={[asked, talk.readyHold]}>{touching[partner] ? talk.readyHold : asked}</Steady>
          </Hold>
        );
      }}
    />
  );
}
