import type { ComponentChildren } from 'preact';
import type { Partner } from '../../core/partner.ts';
import { say } from '../../core/say.ts';
import { talkOf } from '../../core/scene.ts';
import type { Sitting } from '../../core/sitting.ts';
import { Button } from '../../ui/button.tsx';
import { Facing, SideBySide } from '../../ui/table.tsx';
import { useModels } from '../models-context.ts';
import { PauseButton } from './pause-button.tsx';
import { WaysOut } from './ways-out.tsx';
import './talk.css';

interface TalkTableProps {
  sitting: Sitting;
  /** Whose side glows, or null where it belongs to both. */
  lead: Partner | null;
  /** What one partner's half shows when they face each other. */
  half: (partner: Partner) => ComponentChildren;
  /** The one picture when they sit side by side, and the buttons below it. */
  picture: ComponentChildren;
  buttons?: ComponentChildren;
  horizon?: ComponentChildren;
}

/** The table in the couple's layout, with pause and the ways out in the same place at every step. */
export function TalkTable({ sitting, lead, half, picture, buttons, horizon }: TalkTableProps) {
  const models = useModels();
  const { words, settings, facingFits } = models;
  const { layout, near } = settings.settings.value;
  const facing = layout === 'facing' && facingFits.value;
  const names = settings.names.value;
  const turn = facingFits.value && (
    <Button kind="plain" onPress={() => void settings.change({ layout: facing ? 'sideBySide' : 'facing' })}>
      {words.talk.turnTable}
    </Button>
  );
  if (facing) {
    return (
      <Facing
        near={near}
        speaking={lead}
        nameOf={(partner) => say(words.talk.sideOf, { name: names[partner] })}
        half={(partner) => (
          <>
            <div class="half-body">{half(partner)}</div>
            <WaysOut sitting={sitting} />
          </>
        )}
        band={
          <>
            {horizon}
            {turn}
            <PauseButton both />
            <Progress sitting={sitting} />
          </>
        }
      />
    );
  }
  return (
    <SideBySide
      near={near}
      speaking={lead}
      head={
        <>
          <Progress sitting={sitting} />
          {turn}
        </>
      }
      foot={
        <div class="talk-foot">
          <div class="talk-buttons">
            <PauseButton />
            {buttons}
          </div>
          <WaysOut sitting={sitting} />
        </div>
      }
    >
      {picture}
    </SideBySide>
  );
}

function Progress({ sitting }: { sitting: Sitting }) {
  const { words, bank } = useModels();
  const talk = talkOf(sitting.scene);
  if (talk === null) return <span />;
  const number = Math.min(talk.card + 1, talk.cards.length);
  return (
    <p class="eyebrow progress">
      <span>{bank.conversation(sitting.plan.conversation)?.name}</span>{' '}
      <span>{say(words.talk.progress, { number, count: talk.cards.length })}</span>
    </p>
  );
}
