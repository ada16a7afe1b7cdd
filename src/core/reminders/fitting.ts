import type { ReminderId } from 'content:cues';
import type { Reminder } from '../../../content/cue-schema.ts';
import { type PastSitting, timesHeld } from '../kept/past-sitting.ts';
import type { OwnLine } from '../settings.ts';
import { talkedFor } from '../sitting/back.ts';
import { type Card, isLight, type Plan } from '../sitting/card.ts';
import { intoBreakMs, isLateFor, sessionMs } from '../sitting/pacing.ts';
import { cardOf, isTalk, type Scene, type TalkScene, talkOf } from '../sitting/scene.ts';
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

/** The level of what a reminder speaks of, where it fits this moment; else null. */
type Rule = (sitting: Sitting, ask: FittingAsk) => number | null;

/** When each reminder comes, from the `minLevel` on that it is written with. One without a rule here does not compile. */
const rules: Readonly<Record<ReminderId, Rule>> = {
  'r-late': ({ scene }, { hourOfDay }) => (isLateFor(3, hourOfDay) ? hardestAt(scene) : null),
  'r-rest-between': ({ scene }, { hardBefore, now }) =>
    hardBefore !== null && isNear(hardBefore, now, restBetweenMs) ? hardestAt(scene) : null,
  'r-same-loop': ({ scene }, { history, now }) => {
    const next = comingAt(scene);
    const lately = history.filter(({ on }) => isNear(on, now, loopMs));
    return next !== null && timesHeld(lately, next.prompt) >= sameLoop ? next.level : null;
  },
  'r-soft-start': ({ scene }) => {
    const isFirst = isTalk(scene) && scene.card === 0 && scene.turn === 0 && scene.step !== 'check';
    return isFirst ? (comingAt(scene)?.level ?? null) : null;
  },
  'r-reason-waits': ({ plan, scene }) =>
    beginsSayBack(scene) && cardOf(scene)?.sayBack === 'required' && !isOwned(plan, scene) ? levelHere(scene) : null,
  'r-enough-today': (sitting, { now }) =>
    sitting.scene.step === 'check' && talkedFor(sitting, now) >= sessionMs.offerClose ? levelHere(sitting.scene) : null,
  'r-in-the-break': ({ scene }, { now }) =>
    scene.step === 'break' && now - scene.calledAt >= intoBreakMs && (scene.returnAt === null || now < scene.returnAt)
      ? levelHere(scene)
      : null,
};

/** The card that is about to be opened: a light one comes at once after ready and after the check, another one is offered. */
function comingAt(scene: Scene): Card | null {
  if (scene.step === 'offer') return cardOf(scene) ?? null;
  const next =
    scene.step === 'ready' ? scene.cards[0] : scene.step === 'check' ? scene.cards[scene.card + 1] : undefined;
  return next !== undefined && isLight(next) ? next : null;
}

/** The level of the hardest card, where both are about to begin; else null. */
const hardestAt = (scene: Scene): number | null =>
  scene.step === 'ready' ? Math.max(...scene.cards.map(({ level }) => level)) : null;

const levelHere = (scene: Scene): number => {
  const talk = talkOf(scene);
  return talk === null ? 0 : (cardOf(talk)?.level ?? 1);
};

/** True while nothing was said back yet: the breath before it is too short to read in. */
const beginsSayBack = (scene: Scene): scene is TalkScene & { step: 'sayBack' } =>
  scene.step === 'sayBack' && scene.tries === 0;

/** True where the one who broke the agreement has this card alone: the one who was hurt hears it and has nothing to explain. */
const isOwned = ({ hurt }: Plan, scene: TalkScene): boolean => {
  const speakers = cardOf(scene)?.speakers ?? [];
  return (hurt === 'a' || hurt === 'b') && speakers.length === 1 && speakers[0] !== hurt;
};

/** The unasked reminders that would fit this step, the couple's own lines first; none while someone speaks. */
export function fittingCues(sitting: Sitting, ask: FittingAsk): Fitting[] {
  const written = ask.reminders.filter(({ id, minLevel }) => (rules[id](sitting, ask) ?? 0) >= minLevel);
  return [...ownFor(sitting, ask.ownLines), ...written];
}

function ownFor({ scene }: Sitting, { listen, quiet, here }: FittingAsk['ownLines']): Fitting[] {
  const level = levelHere(scene);
  if (beginsSayBack(scene)) return level >= 2 ? ownLine('own-listen', listen) : [];
  if (scene.step === 'check') return ownLine('own-here', here);
  if (scene.step !== 'offer') return [];
  return [...(level >= 3 ? ownLine('own-quiet', quiet) : []), ...(scene.card > 0 ? ownLine('own-here', here) : [])];
}

const ownLine = (id: string, line: string): Fitting[] =>
  line === '' ? [] : [{ id, seenBy: 'both', wordings: [line] }];
