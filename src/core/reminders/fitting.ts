import type { ReminderId } from 'content:cues';
import type { Reminder } from '../../../content/cue-schema.ts';
import { type PastSitting, timesHeld } from '../kept/past-sitting.ts';
import type { OwnLine } from '../settings.ts';
import { talkedFor } from '../sitting/back.ts';
import type { Plan } from '../sitting/card.ts';
import { intoBreakMs, isLateFor, sessionMs } from '../sitting/pacing.ts';
import { cardOf, type Scene, type TalkScene, talkOf } from '../sitting/scene.ts';
import type { Sitting } from '../sitting/sitting.ts';
import { type Instant, isNear } from '../sitting/timer.ts';
import type { Fitting } from './choose.ts';

/** All that the rules of reminders know beside the sitting itself. */
export interface FittingAsk {
  /** The written reminders; where several fit, the first comes first. */
  readonly reminders: readonly Reminder[];
  readonly ownLines: Readonly<Record<OwnLine, string>>;
  readonly history: readonly PastSitting[];
  /** The instant of the last hard talk, or null. */
  readonly hardBefore: Instant | null;
  readonly now: Instant;
  /** The hour on the tablet's own clock, 0 to 23. */
  readonly hourOfDay: number;
}

const hour = 3_600_000;
const restBetweenMs = 48 * hour;
const sameLoop = 2;
/** At two talks a week no prompt comes round three times in this time, unless the couple chose it. */
const loopMs = 14 * 24 * hour;

type Rule = (sitting: Sitting, ask: FittingAsk) => boolean;

/** When each reminder comes, beside the `minLevel` it is written with. A reminder without a rule here does not compile. */
const rules: Readonly<Record<ReminderId, Rule>> = {
  'r-late': ({ scene }, { hourOfDay }) => scene.step === 'ready' && isLateFor(3, hourOfDay),
  'r-rest-between': ({ scene }, { hardBefore, now }) =>
    scene.step === 'ready' && hardBefore !== null && isNear(hardBefore, now, restBetweenMs),
  'r-same-loop': ({ scene }, { history, now }) => {
    if (scene.step !== 'offer') return false;
    const lately = history.filter(({ on }) => isNear(on, now, loopMs));
    return timesHeld(lately, cardOf(scene)?.prompt ?? '') >= sameLoop;
  },
  'r-soft-start': ({ scene }) => scene.step === 'offer' && scene.card === 0 && scene.turn === 0,
  'r-reason-waits': ({ plan, scene }) =>
    scene.step === 'breath' && cardOf(scene)?.sayBack === 'required' && !isOwned(plan, scene),
  'r-enough-today': (sitting, { now }) =>
    sitting.scene.step === 'check' && talkedFor(sitting, now) >= sessionMs.offerClose,
  'r-in-the-break': ({ scene }, { now }) =>
    scene.step === 'break' && now - scene.calledAt >= intoBreakMs && (scene.returnAt === null || now < scene.returnAt),
};

/** True where the one who broke the agreement has this card alone: the one who was hurt hears it and has nothing to explain. */
const isOwned = ({ hurt }: Plan, scene: TalkScene): boolean => {
  const speakers = cardOf(scene)?.speakers ?? [];
  return (hurt === 'a' || hurt === 'b') && speakers.length === 1 && speakers[0] !== hurt;
};

/** The unasked reminders that would fit this step, the couple's own lines first; none while someone speaks. */
export function fittingCues(sitting: Sitting, ask: FittingAsk): Fitting[] {
  const level = levelOf(sitting.scene);
  const written = ask.reminders.filter(({ id, minLevel }) => level >= minLevel && rules[id](sitting, ask));
  return [...ownFor(sitting, ask.ownLines), ...written];
}

/** The level that counts here: of the card at hand, or, before the first one, of the hardest card of the sitting. */
function levelOf(scene: Scene): number {
  const talk = talkOf(scene);
  if (talk === null) return 0;
  return talk.step === 'ready' ? Math.max(...talk.cards.map(({ level }) => level)) : (cardOf(talk)?.level ?? 1);
}

function ownFor({ scene }: Sitting, { listen, quiet, here }: FittingAsk['ownLines']): Fitting[] {
  if (!('cards' in scene)) return [];
  const level = cardOf(scene)?.level ?? 1;
  if (scene.step === 'breath') return level >= 2 ? ownLine('own-listen', listen) : [];
  if (scene.step !== 'offer') return [];
  return [...(level >= 3 ? ownLine('own-quiet', quiet) : []), ...(scene.card > 0 ? ownLine('own-here', here) : [])];
}

const ownLine = (id: string, line: string): Fitting[] =>
  line === '' ? [] : [{ id, seenBy: 'both', wordings: [line] }];
