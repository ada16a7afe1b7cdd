import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Partner } from '../../core/partner.ts';
import type { TalkScene } from '../../core/sitting/scene.ts';
import type { Sitting } from '../../core/sitting/sitting.ts';
import { fill } from '../../core/text/fill.ts';
import { Band } from '../../ui/table/frame/band.tsx';
import { Facing } from '../../ui/table/frame/facing.tsx';
import type { LeafParts } from '../../ui/table/frame/leaf.tsx';
import type { Passed } from '../../ui/table/horizon.tsx';
import { useQuiet } from '../../ui/table/motion/use-quiet.ts';
import { useModels } from '../parts/models-context.ts';
import { BesideTalk } from './beside-talk.tsx';
import { EarlyBack, MoreButton } from './corners.tsx';
import { useDesk } from './desk/turn-desk.tsx';
import { PauseButton } from './pause-button.tsx';
import { TalkHalf } from './talk-half.tsx';
import { TalkMarks } from './talk-marks.tsx';
import { useMayGoQuiet } from './turn/use-may-go-quiet.ts';
import type { TurnWords } from './words/turn-words.ts';
import './talk-table.css';

export interface TalkTableProps {
  sitting: Sitting;
  scene: TalkScene;
  /** The partner whose voice it is; both, or null, where the step belongs to both. */
  lead: Partner | 'both' | null;
  /** What stands on one partner's half where they face each other. */
  leaf: (partner: Partner) => LeafParts;
  /** Where they sit side by side: what both look at, above the line, and what each reads and touches below it. */
  picture: ComponentChildren;
  person: (partner: Partner) => LeafParts;
  /** How far the turn has come, where someone talks against a time. */
  passed?: Passed | null;
  /** The question, where it can be seen. */
  question?: TurnWords['question'];
}

/** The table in the couple's layout, with pause, the row of marks and *More* in the same place at every step. */
export function TalkTable(props: TalkTableProps) {
  const { settings, facingFits } = useModels();
  useTimeGone();
  const isFacing = settings.settings.value.layout === 'facing' && facingFits.value;
  return isFacing ? <FacingTalk {...props} /> : <BesideTalk {...props} />;
}

function FacingTalk({ sitting, scene, lead, leaf, passed = null, question = null }: TalkTableProps) {
  const { words, settings } = useModels();
  const names = settings.names.value;
  const mayGo = useMayGoQuiet(scene);
  const step = sitting.past.at(-1);
  const quiet = { a: useQuiet(mayGo('a'), step), b: useQuiet(mayGo('b'), step) };
  return (
    <Facing
      quiet={quiet}
      near={settings.settings.value.near}
      speaking={lead}
      nameOf={(partner) => fill(words.talk.sideOf, { name: names[partner] })}
      half={(partner) => (
        <TalkHalf
          sitting={sitting}
          scene={scene}
          partner={partner}
          leads={partner === lead}
          parts={leaf(partner)}
          question={question}
          start={<EarlyBack sitting={sitting} />}
          end={scene.step !== 'breath' && <MoreButton owner={partner} />}
        />
      )}
      band={
        <Band
          passed={passed}
          pause={<PauseButton both />}
          start={<TalkMarks sitting={sitting} place="near" />}
          end={<TalkMarks sitting={sitting} place="far" />}
        />
      }
    />
  );
}

/** The time left is only shown until the clock moves on. */
function useTimeGone() {
  const { sitting } = useModels();
  const { sides, changeSide } = useDesk();
  const { value: now } = sitting.moment.now;
  useEffect(() => {
    for (const partner of ['a', 'b'] as const)
      if (sides[partner].panel.kind === 'time') changeSide(partner, { panel: { kind: 'lines' } });
  }, [now]);
}
