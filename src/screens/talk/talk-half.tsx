import type { ComponentChildren } from 'preact';
import type { Partner } from '../../core/partner.ts';
import { speakerOf, type TalkScene } from '../../core/sitting/scene.ts';
import type { Sitting } from '../../core/sitting/sitting.ts';
import { Leaf, type LeafParts } from '../../ui/table/frame/leaf.tsx';
import { SheetFoot, SheetGroups } from '../../ui/table/frame/sheet.tsx';
import { useModels } from '../parts/models-context.ts';
import { Answer, HardHelp } from './desk/answer.tsx';
import { Panel } from './desk/panel.tsx';
import { isLarge, useSide } from './desk/turn-desk.tsx';
import { useSheet } from './desk/use-sheet.ts';
import { PanelHead, SheetHead } from './sheet-head.tsx';
import { partInTurn } from './words/reader.ts';
import type { TurnWords } from './words/turn-words.ts';

interface TalkHalfProps {
  sitting: Sitting;
  scene: TalkScene;
  partner: Partner;
  /** True for the half whose copy of the question a screen reader meets. */
  leads: boolean;
  parts: LeafParts;
  question: TurnWords['question'];
  start: ComponentChildren;
  end: ComponentChildren;
}

/** One partner's half where they face each other: what the step says, or what a touch in this half has opened. */
export function TalkHalf({ sitting, scene, partner, leads, parts, question, start, end }: TalkHalfProps) {
  const { bank } = useModels();
  const { panel, hard } = useSide(partner);
  const speaker = speakerOf(scene);
  const reader = partInTurn(partner, speaker);
  const { groups, own, ways } = useSheet(sitting, scene, partner, reader, question !== null);
  const prompt = question === null ? undefined : bank.prompt(scene.cards[scene.card]?.prompt ?? '');
  const isSheet = panel.kind === 'more';
  const { head, text, foot } = isSheet
    ? {
        head: <SheetHead sitting={sitting} question={question} isCopy={!leads} />,
        text: <SheetGroups groups={[...groups, own]} />,
        foot: <SheetFoot rows={ways} />,
      }
    : isLarge(panel)
      ? {
          head: <PanelHead question={question} isCopy={!leads} />,
          text: <Panel panel={panel} owner={partner} prompt={prompt} speaker={speaker} part={reader} />,
          foot: null,
        }
      : parts;
  return (
    <Leaf
      isSheet={isSheet}
      head={head}
      text={
        <>
          {text}
          {!isLarge(panel) && <HardHelp line={hard} isLarge />}
          {(isSheet || !isLarge(panel)) && <Answer panel={panel} />}
        </>
      }
      foot={foot}
      start={!isSheet && start}
      end={end}
    />
  );
}
