import type { CueId } from 'content:cues';
import type { TablePrompt } from '../../../../content/schema.ts';
import type { Card } from '../../../core/sitting/card.ts';
import { sayBackTries } from '../../../core/sitting/pacing.ts';
import type { TalkScene } from '../../../core/sitting/scene.ts';
import { fill } from '../../../core/text/fill.ts';
import type { Words } from '../../../state/models.ts';
import type { Action, SideWords } from './side-words.ts';

interface Told {
  readonly talk: Words['talk'];
  readonly card: Card | undefined;
  readonly prompt: TablePrompt | undefined;
  readonly speakerName: string;
  readonly stems: readonly string[];
  readonly timeIsUp: boolean;
  /** Who is to picture the answer first, in *What happened*, or null. */
  readonly filters: 'speaker' | 'listener' | null;
  /** How the check was answered, in words that name nobody; empty before the first check. */
  readonly onTheWay: string;
  /** The wording of a card line for this card. */
  readonly cardLine: (id: CueId) => string;
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

const level = ({ card }: Told) => card?.level ?? 1;
const onward = (label: string, type: 'next' | 'start' | 'said' | 'heard' | 'moreNo' = 'next'): Action => ({
  label,
  event: { type },
  solid: true,
});

function offerWords(told: Told): StepWords {
  const { talk, prompt, speakerName, onTheWay } = told;
  const heading = prompt?.forecast;
  const isHard = level(told) >= 3;
  return {
    lead: 'speaker',
    open: false,
    speaker: {
      heading,
      ...(filter(told, 'speaker') ?? { line: isHard ? talk.offerHard : onTheWay || talk.offerLead, isCue: isHard }),
      actions: [onward(talk.start, 'start')],
    },
    listener: {
      heading,
      ...(filter(told, 'listener') ??
        (isHard
          ? { line: told.cardLine('r-quiet'), isCue: true }
          : { line: fill(talk.offerFirst, { name: speakerName }) })),
    },
  };
}

/** The line that lets someone picture the answer before it is asked or heard, where it is theirs to do so. */
const filter = ({ filters, cardLine }: Told, side: 'speaker' | 'listener') =>
  filters === side ? { line: cardLine('r-picture-it'), isCue: true } : null;

function standWords({ talk }: Told): StepWords {
  return {
    lead: 'speaker',
    open: false,
    speaker: { heading: talk.standTitle, line: talk.standSpeaker, actions: [onward(talk.goOn)] },
    listener: { heading: talk.standTitle, line: talk.standListener },
  };
}

function speakWords(
  scene: TalkScene & { step: 'speak' | 'stand' },
  { talk, card, prompt, timeIsUp, cardLine }: Told,
): StepWords {
  const full = card?.sayBack === 'none' ? talk.timeUpPlain : cardLine('r-finish-thought');
  const oneMore: Action = { label: talk.oneMore, event: { type: 'oneMore' } };
  const hasMore = timeIsUp && scene.timer.total === card?.turnMs;
  const parts = [talk.partDid, talk.partCost, talk.partRegret, talk.partRepair, talk.partChange];
  return {
    lead: 'speaker',
    open: true,
    speaker: {
      line: timeIsUp ? full : prompt?.apology === true ? cardLine('r-no-but') : talk.speakLine,
      isCue: timeIsUp || prompt?.apology === true,
      ...(prompt?.apology === true ? { stems: parts } : {}),
      actions: [...(hasMore ? [oneMore] : []), onward(talk.said, 'said')],
    },
    listener: prompt?.apology === true ? { line: cardLine('r-nothing-owed'), isCue: true } : { line: talk.listenLine },
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

function sayBackWords(tries: number, { talk, card, cardLine }: Told): StepWords {
  const isOver = tries >= sayBackTries;
  const rest = isOver ? cardLine('r-leave-it') : '';
  const hint = tries === 0 ? '' : rest || cardLine('r-close-enough');
  const withoutIt: Action[] =
    card?.sayBack === 'optional' ? [{ label: talk.withoutSayBack, event: { type: 'next' } }] : [];
  const notQuite: Action = { label: talk.notQuite, event: { type: 'notQuite' } };
  const answers = tries < sayBackTries ? [onward(talk.heard, 'heard'), notQuite] : [onward(talk.closeEnough, 'heard')];
  return {
    lead: 'listener',
    open: false,
    speaker: { heading: isOver ? undefined : talk.sayBackSpeaker, line: hint, actions: answers },
    listener: {
      heading: isOver ? undefined : talk.sayBackTitle,
      line: rest || talk.sayBackListener,
      actions: withoutIt,
    },
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

function meetWords({ talk, prompt, stems, cardLine }: Told): StepWords {
  const line = prompt?.apology === true ? cardLine('r-nothing-owed') : talk.meetListener;
  return {
    lead: 'listener',
    open: false,
    speaker: { heading: talk.meetTitle, line: talk.meetSpeaker },
    listener: { heading: talk.meetTitle, line, stems, actions: [onward(talk.goOn)] },
  };
}

function swapWords(told: Told): StepWords {
  const { talk, cardLine } = told;
  return {
    lead: 'speaker',
    open: false,
    speaker: {
      heading: talk.swapTitle,
      ...(filter(told, 'speaker') ?? { line: cardLine('r-other-side') }),
      actions: [onward(talk.swapStart)],
    },
    listener: { heading: talk.swapTitle, ...(filter(told, 'listener') ?? { line: talk.listenLine }) },
  };
}
