import { sayBackTries } from '../../../core/sitting/pacing.ts';
import type { Action } from './side-words.ts';
import { onward, pictureLine, type StepWords, type Told } from './told.ts';

export function sayBackWords(tries: number, { talk, card, cardLine }: Told): StepWords {
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
    speaker: {
      act: talk.actListen,
      heading: isOver ? undefined : talk.sayBackSpeaker,
      line: hint,
      actions: answers,
    },
    listener: {
      act: talk.actSayBack,
      heading: isOver ? undefined : talk.sayBackTitle,
      line: rest || talk.sayBackListener,
      actions: withoutIt,
    },
  };
}

export function askMoreWords({ talk }: Told): StepWords {
  const yes: Action = { label: talk.moreYes, event: { type: 'moreYes' } };
  return {
    lead: 'speaker',
    open: false,
    speaker: {
      act: talk.actSpeak,
      heading: talk.moreTitle,
      line: talk.moreSpeaker,
      actions: [yes, onward(talk.moreNo, 'moreNo')],
    },
    listener: { act: talk.actListen, heading: talk.moreTitle, line: talk.moreListener },
  };
}

export function moreWords({ talk }: Told): StepWords {
  return {
    lead: 'speaker',
    open: true,
    speaker: { act: talk.actSpeak, line: talk.moreSpeaker, actions: [onward(talk.said, 'moreNo')] },
    listener: { act: talk.actListen, line: talk.listenLine },
  };
}

export function meetWords({ talk, prompt, stems, cardLine }: Told): StepWords {
  const line = prompt?.apology === true ? cardLine('r-nothing-owed') : talk.meetListener;
  return {
    lead: 'listener',
    open: false,
    speaker: { act: talk.actTakeIn, heading: talk.meetSpeakerTitle, line: talk.meetSpeaker },
    listener: { act: talk.actSpeak, heading: talk.meetTitle, line, stems, actions: [onward(talk.goOn)] },
  };
}

export function swapWords(told: Told): StepWords {
  const { talk, cardLine } = told;
  return {
    lead: 'speaker',
    open: false,
    speaker: {
      act: talk.actSpeak,
      heading: talk.swapTitle,
      ...(pictureLine(told, 'speaker') ?? { line: talk.swapSpeaker }),
      actions: [onward(talk.swapStart)],
    },
    listener: {
      act: talk.actListen,
      heading: talk.swapTitle,
      ...(pictureLine(told, 'listener') ?? { line: cardLine('r-other-side') }),
    },
  };
}
