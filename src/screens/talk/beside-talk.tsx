import { speakerOf } from '../../core/sitting/scene.ts';
import { Band } from '../../ui/table/frame/band.tsx';
import { Beside } from '../../ui/table/frame/beside.tsx';
import { SheetFoot, SheetGroups } from '../../ui/table/frame/sheet.tsx';
import { useQuiet } from '../../ui/table/motion/use-quiet.ts';
import { useModels } from '../parts/models-context.ts';
import { EarlyBack, MoreButton } from './corners.tsx';
import { Answer, HardHelp } from './desk/answer.tsx';
import { Panel } from './desk/panel.tsx';
import { isLarge, ownerOf, useDesk } from './desk/turn-desk.tsx';
import { useSheet } from './desk/use-sheet.ts';
import { PauseButton } from './pause-button.tsx';
import { PanelHead, SheetHead } from './sheet-head.tsx';
import { TalkMarks } from './talk-marks.tsx';
import type { TalkTableProps } from './talk-table-props.ts';
import { useMayGoQuiet } from './turn/use-may-go-quiet.ts';

/** The table where the two sit next to each other: one picture, and one sheet for both. */
export function BesideTalk({ sitting, scene, lead, picture, person, passed = null, question = null }: TalkTableProps) {
  const { settings, bank } = useModels();
  const desk = useDesk();
  const { near } = settings.settings.value;
  const names = settings.names.value;
  const owner = ownerOf(desk, lead === 'a' || lead === 'b' ? lead : near);
  const { panel } = desk.sides[owner];
  const { groups, own, ways } = useSheet(sitting, scene, owner, 'both', question !== null);
  const isSheet = panel.kind === 'more';
  const prompt = question === null ? undefined : bank.prompt(scene.cards[scene.card]?.prompt ?? '');
  const shown = isSheet ? (
    <SheetGroups groups={groups} />
  ) : isLarge(panel) ? (
    <Panel panel={panel} owner={owner} prompt={prompt} speaker={speakerOf(scene)} part="both" />
  ) : (
    picture
  );
  const mayGo = useMayGoQuiet(scene);
  const quiet = useQuiet<HTMLDivElement>(mayGo('a') && mayGo('b'), sitting.past.at(-1), question?.text);
  return (
    <Beside
      quiet={quiet}
      near={near}
      speaking={lead}
      nameOf={(partner) => names[partner]}
      view={[scene.card, scene.turn, scene.step, panel.kind].join('/')}
      top={
        <>
          <TalkMarks sitting={sitting} place="beside" />
          <div class="beside-ways" data-words>
            <EarlyBack sitting={sitting} />
            {scene.step !== 'breath' && <MoreButton owner={owner} />}
          </div>
        </>
      }
      picture={
        <>
          {isSheet ? (
            <SheetHead sitting={sitting} question={question} />
          ) : (
            isLarge(panel) && <PanelHead question={question} />
          )}
          {shown}
          {(isSheet || !isLarge(panel)) && <Answer panel={panel} />}
        </>
      }
      band={<Band passed={passed} pause={<PauseButton />} />}
      person={(partner) => {
        const { head, text, foot } = person(partner);
        return {
          head,
          foot,
          text: (
            <>
              {text}
              <HardHelp line={desk.sides[partner].hard} isLarge={false} />
            </>
          ),
        };
      }}
      {...(isSheet
        ? {
            sheet: (
              <>
                <SheetGroups groups={[own]} />
                <SheetFoot rows={ways} />
              </>
            ),
          }
        : {})}
    />
  );
}
