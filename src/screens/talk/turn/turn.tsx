import { speakerOf, type TalkScene, timerOf } from '../../../core/sitting/scene.ts';
import type { Sitting } from '../../../core/sitting/sitting.ts';
import { elapsed } from '../../../core/sitting/timer.ts';
import { usePressAnywhere } from '../../../ui/press/use-press-anywhere.ts';
import { Prompt } from '../../../ui/table/frame/prompt.tsx';
import { useModels } from '../../parts/models-context.ts';
import { TalkTable } from '../talk-table.tsx';
import { useSend } from '../use-send.ts';
import { partInTurn } from '../words/reader.ts';
import { turnWords } from '../words/turn-words.ts';
import { SideFoot, SideHead, SideRole, SideWordsOf } from './side.tsx';
import { hasLineInPicture, hasParts, Line, PersonLine, Question, Stems } from './side-text.tsx';

/** The steps in which one of the two speaks to the question and the other hears it. */
const heard: readonly TalkScene['step'][] = ['speak', 'more'];

/** A card on the table, at any step of a turn. */
export function Turn({ sitting, scene }: { sitting: Sitting; scene: TalkScene }) {
  const models = useModels();
  const { words } = models;
  const timeIsUp = models.sitting.timeIsUp.value;
  // Drawn anew at each look at the clock: the browser's own timeline may not have counted a sleep.
  void models.sitting.moment.now.value;
  const turn = turnWords(models, { plan: sitting.plan, scene }, timeIsUp);
  const { lead, question } = turn;
  const send = useSend();
  // A touch on the table ends a light breath; a deep one takes its time whatever is touched.
  usePressAnywhere(scene.step === 'breath' ? sitting.past.at(-1) : null, () => send({ type: 'next' }));
  const speaker = speakerOf(scene) ?? lead;
  const timer = scene.step === 'breath' ? null : timerOf(scene);
  const key = `${scene.card}/${scene.turn}/${scene.step}`;
  const sides = { turn, speaker, isHearing: heard.includes(scene.step) };
  return (
    <TalkTable
      sitting={sitting}
      scene={scene}
      lead={lead}
      question={question}
      leaf={(partner) => ({
        head: <SideHead key={key} partner={partner} {...sides} />,
        text: <SideWordsOf key={key} partner={partner} {...sides} />,
        foot: <SideFoot key={key} partner={partner} {...sides} />,
      })}
      picture={
        <>
          {question !== null && (question.shown === 'kept' || hasParts(turn)) && (
            <Prompt size="kept">{question.text}</Prompt>
          )}
          <Question key={key} turn={turn} partner={lead} size="full" />
          <Stems turn={turn} partner={lead} />
          {hasLineInPicture(turn) && <Line turn={turn} partner={lead} reader={partInTurn(lead, speaker)} />}
        </>
      }
      person={(partner) => ({
        head: <SideRole partner={partner} turn={turn} />,
        text: <PersonLine key={key} partner={partner} turn={turn} reader={partInTurn(partner, speaker)} />,
        foot: <SideFoot key={key} partner={partner} {...sides} />,
      })}
      passed={
        timer !== null && timer.total > 0
          ? {
              tone: lead,
              turn: key,
              total: timer.total,
              elapsed: elapsed(timer, models.sitting.now()),
              running: timer.since !== null,
              full: timeIsUp,
              label: words.talk.horizon,
            }
          : null
      }
    />
  );
}
