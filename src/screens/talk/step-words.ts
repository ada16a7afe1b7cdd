import type { TablePrompt } from '../../../content/schema.ts';
import type { Card } from '../../core/card.ts';
import { sayBackTries } from '../../core/pacing.ts';
import { say } from '../../core/say.ts';
import type { TalkScene } from '../../core/scene.ts';
import type { Words } from '../../state/models.ts';
import type { Action, SideWords } from './turn-words.ts';

interface Told {
  readonly talk: Words['talk'];
  readonly card: Card | undefined;
  readonly prompt: TablePrompt | undefined;
  readonly speakerName: string;
  readonly stems: readonly string[];
  readonly timeIsUp: boolean;
}

interface StepWords {
  /** Who has the next move. */
  readonly lead: 'speaker' | 'listener';
  /** Whether the prompt lies open on the table. */
  readonly open: boolean;
  readonly speaker: SideWords;
  readonly listener: SideWords;
}

/** What the one who speaks and the one who listens see at a card's step. */
export function stepWords(scene: TalkScene, told: Told): StepWords {
  switch (scene.step) {
    case 'offer':
      return offerWords(scene, told);
    case 'speak':
      return speakWords(told);
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

const level = ({ card }: Told) => card?.level ?? 1;
const onward = (label: string, type: 'next' | 'start' | 'said' | 'heard' | 'moreNo' = 'next'): Action => ({
  label,
  event: { type },
  solid: true,
});

function offerWords(scene: TalkScene, told: Told): StepWords {
  const { talk, prompt, speakerName } = told;
  const heading = prompt?.forecast;
  const soft = scene.lighter ? talk.keptLighter : talk.offerLead;
  return {
    lead: 'speaker',
    open: false,
    speaker: { heading, line: level(told) >= 3 ? talk.offerHard : soft, actions: [onward(talk.start, 'start')] },
    listener: { heading, line: say(talk.offerFirst, { name: speakerName }) },
  };
}

function speakWords({ talk, card, timeIsUp }: Told): StepWords {
  const full = card?.sayBack === 'none' ? talk.timeUpPlain : talk.timeUp;
  return {
    lead: 'speaker',
    open: true,
    speaker: { line: timeIsUp ? full : talk.speakLine, actions: [onward(talk.said, 'said')] },
    listener: { line: talk.listenLine },
  };
}

function breathWords(told: Told): StepWords {
  const { talk, card, timeIsUp } = told;
  const heading = talk.breathTitle;
  const line = card?.sayBack === 'optional' ? talk.breathListenerOptional : talk.breathListener;
  return {
    lead: 'listener',
    open: false,
    speaker: { heading, line: talk.breathSpeaker },
    listener: { heading, line, actions: [{ ...onward(talk.goOn), asleep: level(told) >= 3 && !timeIsUp }] },
  };
}

function sayBackWords(tries: number, { talk, card }: Told): StepWords {
  const hint = tries === 0 ? '' : tries < sayBackTries ? talk.sayBackOnce : talk.sayBackTwice;
  const withoutIt: Action[] =
    card?.sayBack === 'optional' ? [{ label: talk.withoutSayBack, event: { type: 'next' } }] : [];
  const notQuite: Action = { label: talk.notQuite, event: { type: 'notQuite' } };
  const answers = tries < sayBackTries ? [onward(talk.heard, 'heard'), notQuite] : [onward(talk.closeEnough, 'heard')];
  return {
    lead: 'listener',
    open: false,
    speaker: { heading: talk.sayBackSpeaker, line: hint, actions: answers },
    listener: { heading: talk.sayBackTitle, line: hint || talk.sayBackListener, actions: withoutIt },
  };
}

function askMoreWords({ talk }: Told): StepWords {
  const yes: Action = { label: talk.moreYes, event: { type: 'moreYes' } };
  return {
    lead: 'speaker',
    open: false,
    speaker: { heading: talk.moreTitle, line: talk.moreSpeaker, actions: [yes, onward(talk.moreNo, 'moreNo')] },
    listener: { heading: talk.moreTitle, line: talk.moreListener },
  };
}

function moreWords({ talk }: Told): StepWords {
  return {
    lead: 'speaker',
    open: true,
    speaker: { line: talk.moreSpeaker, actions: [onward(talk.said, 'moreNo')] },
    listener: { line: talk.listenLine },
  };
}

function meetWords({ talk, prompt, stems }: Told): StepWords {
  const line = prompt?.apology === true ? talk.nothingOwed : talk.meetListener;
  return {
    lead: 'listener',
    open: false,
    speaker: { heading: talk.meetTitle, line: talk.meetSpeaker },
    listener: { heading: talk.meetTitle, line, stems, actions: [onward(talk.goOn)] },
  };
}

function swapWords({ talk }: Told): StepWords {
  return {
    lead: 'speaker',
    open: false,
    speaker: { heading: talk.swapTitle, line: talk.swapLine, actions: [onward(talk.swapStart)] },
    listener: { heading: talk.swapTitle, line: talk.listenLine },
  };
}
