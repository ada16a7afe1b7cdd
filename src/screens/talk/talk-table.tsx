import type { ComponentChildren } from 'preact';
import type { Partner } from '../../core/partner.ts';
import type { Layout } from '../../core/settings.ts';
import { questionsOf, talkOf } from '../../core/sitting/scene.ts';
import type { Sitting } from '../../core/sitting/sitting.ts';
import { fill } from '../../core/text/fill.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Facing, SideBySide } from '../../ui/table/table.tsx';
import { useModels } from '../parts/models-context.ts';
import { PauseButton } from './pause-button.tsx';
import { WaysOut } from './ways-out.tsx';
import './talk-table.css';

interface TalkTableProps {
  sitting: Sitting;
  /** The partner whose side glows, or null where the step belongs to both. */
  lead: Partner | null;
  /** The content of one partner's half when they face each other. */
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
  const bandEnd = (
    <div class="band-end">
      {facingFits.value && <TurnTable to={facing ? 'sideBySide' : 'facing'} />}
      <Progress sitting={sitting} />
    </div>
  );
  if (facing) {
    return (
      <Facing
        near={near}
        speaking={lead}
        nameOf={(partner) => fill(words.talk.sideOf, { name: names[partner] })}
        half={(partner) => (
          <>
            <div class="half-body">{half(partner)}</div>
            <WaysOut sitting={sitting} />
          </>
        )}
        line={horizon}
        band={
          <>
            {bandEnd}
            <PauseButton both />
            {bandEnd}
          </>
        }
      />
    );
  }
  return (
    <SideBySide
      near={near}
      speaking={lead}
      head={bandEnd}
      foot={
        <div class="talk-buttons">
          <PauseButton />
          {buttons}
        </div>
      }
      below={<WaysOut sitting={sitting} />}
    >
      {picture}
    </SideBySide>
  );
}

function TurnTable({ to }: { to: Layout }) {
  const { words, settings } = useModels();
  return (
    <Button kind="plain" class="turn-table" onPress={() => void settings.change({ layout: to })}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M4 8a6.5 6.5 0 0 1 11.5-2M16 12a6.5 6.5 0 0 1-11.5 2M15.8 2.6V6h-3.4M4.2 17.4V14h3.4" />
      </svg>
      <span>{words.talk.turnTable}</span>
    </Button>
  );
}

function Progress({ sitting }: { sitting: Sitting }) {
  const { words, bank } = useModels();
  const talk = talkOf(sitting.scene);
  const questions = talk === null ? null : questionsOf(talk);
  return (
    <p class="eyebrow progress">
      <span>{bank.conversation(sitting.plan.conversation)?.name}</span>{' '}
      {questions !== null && (
        <span>
          {fill(questions.toCome > 0 ? words.talk.progress : words.talk.progressLast, {
            number: questions.number,
            count: questions.toCome,
          })}
        </span>
      )}
    </p>
  );
}
