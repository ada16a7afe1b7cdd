import type { Partner } from '../../../core/partner.ts';
import { fill } from '../../../core/text/fill.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Actions } from '../../../ui/page/actions.tsx';
import { Role } from '../../../ui/table/role.tsx';
import { useModels } from '../../parts/models-context.ts';
import { isLarge, useSide } from '../desk/turn-desk.tsx';
import { useSend } from '../use-send.ts';
import type { Action } from '../words/side-words.ts';
import type { TurnWords } from '../words/turn-words.ts';
import { PanelClose, SideText } from './side-text.tsx';
import './side.css';

/** One partner's half at a step of a turn: the prompt large for the one it is up to, smaller for the other. */
export function Side({ partner, turn, speaker }: { partner: Partner; turn: TurnWords; speaker: Partner }) {
  const { words, settings } = useModels();
  const side = turn.sides[partner];
  const { panel } = useSide(partner);
  const leads = partner === turn.lead;
  const name = settings.names.value[partner];
  const role = fill(leads ? words.talk.yourTurn : words.talk.listening, { name });
  return (
    <div class={`side-frame ${leads ? 'side-lead' : ''}`}>
      <div class="side">
        <Role text={role} speaking={leads} tone={partner} />
        <SideText
          side={side}
          turn={turn}
          reader={partner === speaker ? 'speaker' : 'listener'}
          owner={partner}
          leads={leads}
        />
      </div>
      <Actions isCentred>
        <PanelClose owner={partner} />
        {!isLarge(panel) && <SideActions actions={side.actions ?? []} tone={partner} />}
      </Actions>
    </div>
  );
}

/** The buttons of a side, in its own colour. */
export function SideActions({ actions, tone }: { actions: readonly Action[]; tone?: Partner }) {
  const send = useSend();
  return (
    <>
      {actions.map(({ label, event, solid }) => (
        <Button
          key={label}
          kind={solid === true ? 'solid' : 'line'}
          {...(tone === undefined ? {} : { tone })}
          onPress={() => send(event)}
        >
          {label}
        </Button>
      ))}
    </>
  );
}
