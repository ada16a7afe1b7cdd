import { other } from '../../../core/partner.ts';
import { speakerOf, type TalkScene, timerOf } from '../../../core/sitting/scene.ts';
import type { Sitting } from '../../../core/sitting/sitting.ts';
import { elapsed } from '../../../core/sitting/timer.ts';
import { fill } from '../../../core/text/fill.ts';
import { Actions } from '../../../ui/page/actions.tsx';
import { Horizon } from '../../../ui/table/horizon.tsx';
import { Role } from '../../../ui/table/role.tsx';
import { useModels } from '../../parts/models-context.ts';
import { ownerOf, useDesk } from '../desk/turn-desk.tsx';
import { TalkTable } from '../talk-table.tsx';
import { turnWords } from '../words/turn-words.ts';
import { Side, SideActions } from './side.tsx';
import { PanelClose, SideText } from './side-text.tsx';
import './turn.css';

/** A card on the table, at any step of a turn. */
export function Turn({ sitting, scene }: { sitting: Sitting; scene: TalkScene }) {
  const models = useModels();
  const { words, settings } = models;
  const desk = useDesk();
  const timeIsUp = models.sitting.timeIsUp.value;
  // Drawn anew at each look at the clock: the browser's own timeline may not have counted a sleep.
  void models.sitting.moment.now.value;
  const turn = turnWords(models, scene, timeIsUp);
  const speaker = speakerOf(scene) ?? turn.lead;
  const names = settings.names.value;
  const timer = scene.step === 'breath' ? null : timerOf(scene);
  const key = `${scene.card}/${scene.turn}/${scene.step}`;
  const horizon = timer !== null && timer.total > 0 && (
    <Horizon
      key={key}
      tone={turn.lead}
      total={timer.total}
      elapsed={elapsed(timer, models.sitting.now())}
      running={timer.since !== null}
      full={timeIsUp}
      label={words.talk.horizon}
    />
  );
  const follower = other(turn.lead);
  return (
    <TalkTable
      sitting={sitting}
      lead={turn.lead}
      half={(partner) => <Side key={key} partner={partner} turn={turn} speaker={speaker} />}
      horizon={horizon}
      picture={
        <>
          <Role text={fill(words.talk.yourTurn, { name: names[turn.lead] })} speaking tone={turn.lead} />
          <SideText
            key={key}
            side={turn.sides[turn.lead]}
            turn={turn}
            reader="both"
            owner={ownerOf(desk, turn.lead)}
            leads
          />
          {horizon}
          <p class="other-line">
            <Role text={names[follower]} speaking={false} tone={follower} />
            <span class="hint">{turn.sides[follower].line || turn.sides[follower].heading}</span>
          </p>
        </>
      }
      buttons={
        <>
          <PanelClose owner={ownerOf(desk, turn.lead)} />
          <Actions isCentred>
            <SideActions actions={turn.sides[follower].actions ?? []} tone={follower} />
          </Actions>
          <Actions isCentred>
            <SideActions actions={turn.sides[turn.lead].actions ?? []} tone={turn.lead} />
          </Actions>
        </>
      }
    />
  );
}
