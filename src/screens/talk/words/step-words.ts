import type { TalkScene } from '../../../core/sitting/scene.ts';
import { fill } from '../../../core/text/fill.ts';
import { askMoreWords, meetWords, moreWords, sayBackWords, swapWords } from './reply-words.ts';
import type { Action } from './side-words.ts';
import { levelOf, onward, pictureLine, type StepWords, type Told } from './told.ts';

/** The words of a card's step for the one who speaks and the one who listens. */
export function stepWords(scene: TalkScene, told: Told): StepWords {
  switch (scene.step) {
    case 'offer':
      return offerWords(told);
    case 'stand':
      return standWords(told);
    case 'speak':
      return speakWords(scene, told);
    case 'breath':
      return breathWords(told);
    case 'sayBack':
      return sayBackWords(scene.tries, told);
    case 'more':
      return scene.timer === null ? askMoreWords(told) : moreWords(told);
    case 'meet':
      return meetWords(told);
    default:
      return swapWords(told);
  }
}

function offerWords(told: Told): StepWords {
  const { talk, prompt, speakerName, onTheWay, isGentler } = told;
  const heading = prompt?.forecast;
  const isHard = levelOf(told) >= 3;
  return {
    lead: 'speaker',
    open: false,
    speaker: {
      act: talk.actChoose,
      heading,
      ...(pictureLine(told, 'speaker') ?? {
        line: isHard ? (isGentler ? talk.offerHardGentle : talk.offerHard) : onTheWay || talk.offerLead,
        isCue: isHard,
      }),
      actions: [onward(talk.start, 'start')],
    },
    listener: {
      act: talk.actListen,
      heading,
      ...(pictureLine(told, 'listener') ??
        (isHard
          ? { line: told.cardLine('r-quiet'), isCue: true }
          : { line: fill(talk.offerFirst, { name: speakerName }) })),
    },
  };
}

function standWords({ talk }: Told): StepWords {
  return {
    lead: 'speaker',
    open: false,
    speaker: {
      act: talk.actSpeak,
      heading: talk.standTitle,
      line: talk.standSpeaker,
      actions: [onward(talk.goOn)],
    },
    listener: { act: talk.actListen, heading: talk.standTitle, line: talk.standListener },
  };
}

function speakWords(
  scene: TalkScene & { step: 'speak' | 'stand' },
  { talk, card, prompt, timeIsUp, cardLine }: Told,
): StepWords {
  // More can follow only where what was said is sure to be said back.
  const full = card?.sayBack === 'required' ? cardLine('r-finish-thought') : talk.timeUpPlain;
  const oneMore: Action = { label: talk.oneMore, event: { type: 'oneMore' } };
  const hasMore = timeIsUp && scene.timer.total === card?.turnMs;
  const parts = [talk.partDid, talk.partCost, talk.partRegret, talk.partRepair, talk.partChange];
  return {
    lead: 'speaker',
    open: true,
    speaker: {
      act: talk.actSpeak,
      line: timeIsUp ? full : prompt?.apology === true ? cardLine('r-no-but') : talk.speakLine,
      isCue: timeIsUp || prompt?.apology === true,
      ...(prompt?.apology === true ? { stems: parts } : {}),
      actions: [...(hasMore ? [oneMore] : []), onward(talk.said, 'said')],
    },
    listener: {
      act: talk.actListen,
      ...(prompt?.apology === true ? { line: cardLine('r-nothing-owed'), isCue: true } : { line: talk.listenLine }),
    },
  };
}

function breathWords(told: Told): StepWords {
  const { talk, card, timeIsUp } = told;
  const heading = talk.breathTitle;
  const line = card?.sayBack === 'optional' ? talk.breathListenerOptional : talk.breathListener;
  return {
    lead: 'listener',
    open: false,
    speaker: { act: talk.actBreath, heading, line: talk.breathSpeaker },
    listener: {
      act: talk.actBreath,
      heading,
      line,
      actions: [{ ...onward(talk.goOn), asleep: levelOf(told) >= 3 && !timeIsUp }],
    },
  };
}
