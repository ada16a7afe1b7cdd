import { sayBackTries } from '../../../core/sitting/pacing.ts';
import { fill } from '../../../core/text/fill.ts';
import type { Action } from './side-words.ts';
import { levelOf, onward, type StepWords, type Told } from './told.ts';

/**
 * The listener says back what was heard; the speaker says whether it is the heart of it, and what comes next. No answer
 * looks more wanted than another.
 */
export function sayBackWords(tries: number, told: Told): StepWords {
  const { talk, card, listenerName, stems, cardLine } = told;
  const isOver = tries >= sayBackTries;
  const leaveIt = isOver ? cardLine('r-leave-it') : '';
  const answers: Action[] = isOver
    ? [onward(talk.closeEnough, 'heard')]
    : [
        { label: talk.heard, event: { type: 'heard' } },
        { label: talk.thereIsMore, event: { type: 'more' } },
        { label: talk.notQuite, event: { type: 'notQuite' } },
      ];
  // A light one is left out behind *More*; who was hurt and has heard the other own it needs no more than this.
  const instead = card?.sayBack === 'optional' && levelOf(told) >= 3;
  return {
    lead: 'listener',
    open: false,
    speaker: {
      act: talk.actListen,
      heading: isOver ? undefined : fill(talk.sayBackSpeaker, { name: listenerName }),
      line: leaveIt || (tries > 0 ? cardLine('r-close-enough') : ''),
      actions: answers,
    },
    listener: {
      act: talk.actSayBack,
      heading: isOver ? undefined : talk.sayBackTitle,
      line: leaveIt || talk.sayBackListener,
      ...(isOver ? {} : { stems: stems('sayBack') }),
      actions: instead ? [{ label: talk.iHeardYou, event: { type: 'next' } }] : [],
    },
  };
}

/** The speaker adds what was left out of the say-back. */
export function moreWords({ talk }: Told): StepWords {
  return {
    lead: 'speaker',
    open: true,
    speaker: { act: talk.actSpeak, line: talk.moreSpeaker, actions: [onward(talk.said, 'said')] },
    listener: { act: talk.actListen, line: talk.listenLine },
  };
}

/** The listener can meet what was said with one line, and the speaker only takes it in. */
export function meetWords({ talk, prompt, stems, meets, cardLine }: Told): StepWords {
  return {
    lead: 'listener',
    open: false,
    speaker: { act: talk.actTakeIn, heading: talk.meetSpeaker },
    listener: {
      act: talk.actSpeak,
      heading: talk.meetTitle,
      ...(prompt?.apology === true ? { line: cardLine('r-nothing-owed') } : {}),
      stems: stems(meets),
      actions: [onward(talk.said, 'next')],
    },
  };
}
