import type { TalkScene } from '../../../core/sitting/scene.ts';
import { meetWords, moreWords, sayBackWords } from './reply-words.ts';
import type { SideWords } from './side-words.ts';
import { onward, pictureLine, type StepWords, type Told } from './told.ts';

/** The words of a card's step for the one who speaks and the one who listens. */
export function stepWords(scene: TalkScene, told: Told): StepWords {
  switch (scene.step) {
    case 'stand':
      return standWords(told);
    case 'speak':
      return speakWords(told);
    case 'breath':
      return breathWords(told);
    case 'sayBack':
      return sayBackWords(scene.tries, told);
    case 'more':
      return moreWords(told);
    case 'meet':
      return meetWords(told);
    default:
      return offerWords(told);
  }
}

/** Before a tender or hard question: what it asks, and whether it is to be shown. */
function offerWords(told: Told): StepWords {
  const { talk, prompt, isGentler } = told;
  const heading = prompt?.forecast;
  return {
    lead: 'speaker',
    open: false,
    speaker: {
      act: talk.actChoose,
      heading,
      ...(pictureLine(told, 'speaker') ?? (isGentler ? { line: talk.offerHardGentle, isCue: true } : {})),
      actions: [onward(talk.start, 'start')],
      ways: [
        { label: isGentler ? talk.firstWording : talk.gentler, event: { type: 'gentler' } },
        { label: talk.skip, event: { type: 'skip' } },
      ],
    },
    listener: {
      act: talk.actListen,
      heading,
      ...(pictureLine(told, 'listener') ?? { line: told.cardLine('r-quiet'), isCue: true }),
    },
  };
}

function standWords({ talk }: Told): StepWords {
  return {
    lead: 'speaker',
    open: false,
    speaker: {
      act: talk.actStand,
      heading: talk.standTitle,
      line: talk.standSpeaker,
      actions: [onward(talk.goOn)],
    },
    listener: { act: talk.actListen, line: talk.standListener },
  };
}

function speakWords(told: Told): StepWords {
  const { talk, prompt } = told;
  const parts = [talk.partDid, talk.partCost, talk.partRegret, talk.partRepair, talk.partChange];
  return {
    lead: 'speaker',
    open: true,
    speaker: {
      act: talk.actSpeak,
      ...speakerLine(told),
      ...(prompt?.apology === true ? { stems: parts } : {}),
      actions: [onward(talk.said, 'said')],
    },
    listener: { act: talk.actListen, ...listenerLine(told) },
  };
}

type Line = Pick<SideWords, 'line' | 'isCue'>;

/** What the one who speaks reads: that the time is full, else what this turn asks for. */
function speakerLine(told: Told): Line {
  const { talk, card, prompt, timeIsUp, isSecond, isLightEnd, cardLine } = told;
  // More can follow only where what was said is sure to be said back.
  if (timeIsUp)
    return { line: card?.sayBack === 'required' ? cardLine('r-finish-thought') : talk.timeUpPlain, isCue: true };
  if (prompt?.apology === true) return { line: cardLine('r-no-but'), isCue: true };
  // With no offer before it, the second turn is the moment to picture the answer.
  const picture = isSecond ? pictureLine(told, 'speaker') : null;
  if (picture !== null) return picture;
  if (isSecond) return { line: card?.sayBack === 'none' ? talk.secondAfterHearing : talk.secondSpeaker };
  return { line: isLightEnd ? talk.lightEndLine : talk.speakLine };
}

function listenerLine(told: Told): Line {
  const { talk, prompt, isSecond, cardLine } = told;
  if (prompt?.apology === true) return { line: cardLine('r-nothing-owed'), isCue: true };
  if (!isSecond) return { line: talk.listenLine };
  return pictureLine(told, 'listener') ?? { line: cardLine('r-other-side') };
}

/** Nothing is to be read or touched: it ends by itself. */
function breathWords({ talk }: Told): StepWords {
  const both = { act: talk.breathTitle, heading: talk.breathTitle };
  return { lead: 'listener', open: false, speaker: both, listener: both };
}
