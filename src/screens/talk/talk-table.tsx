import { useEffect } from 'preact/hooks';
import { fill } from '../../core/text/fill.ts';
import { Band } from '../../ui/table/frame/band.tsx';
import { Facing } from '../../ui/table/frame/facing.tsx';
import { useQuiet } from '../../ui/table/motion/use-quiet.ts';
import { useModels } from '../parts/models-context.ts';
import { BesideTalk } from './beside-talk.tsx';
import { EarlyBack, MoreButton } from './corners.tsx';
import { useDesk } from './desk/turn-desk.tsx';
import { PauseButton } from './pause-button.tsx';
import { TalkHalf } from './talk-half.tsx';
import { TalkMarks } from './talk-marks.tsx';
import type { TalkTableProps } from './talk-table-props.ts';
import { useMayGoQuiet } from './turn/use-may-go-quiet.ts';
import './talk-table.css';

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
  const news = [sitting.past.at(-1), question?.text];
  const quiet = { a: useQuiet(mayGo('a'), ...news), b: useQuiet(mayGo('b'), ...news) };
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
