import type { Cue } from '../../../content/cue-schema.ts';
import { type PastSitting, timesHeld } from '../kept/past-sitting.ts';
import type { OwnLine } from '../settings.ts';
import { talkedFor } from '../sitting/back.ts';
import { intoBreakMs, isLateFor, sessionMs } from '../sitting/pacing.ts';
import { cardOf } from '../sitting/scene.ts';
import type { Sitting } from '../sitting/sitting.ts';
import type { Instant } from '../sitting/timer.ts';
import type { Fitting } from './choose.ts';

/** What the apt cues are chosen from, and by. `hourOfDay` is the tablet's own, 0 to 23; `hardBefore` the last hard talk's instant, or null. */
export interface FittingAsk {
  readonly cues: readonly Cue[];
  readonly ownLines: Readonly<Record<OwnLine, string>>;
  readonly history: readonly PastSitting[];
  readonly hardBefore: Instant | null;
  readonly now: Instant;
  readonly hourOfDay: number;
}

const hour = 3_600_000;
const restBetweenMs = 48 * hour;
const sameLoop = 2;
/** At two talks a week the deck of no conversation comes round in this time: what comes a third time does so by choice. */
const loopMs = 14 * 24 * hour;

/** The unasked reminders that would fit this step; none while someone speaks. */
export function fittingCues(sitting: Sitting, ask: FittingAsk): Fitting[] {
  const ids = [...ownFor(sitting), ...idsFor(sitting, ask)];
  return ids.flatMap((id): Fitting[] => {
    const own = ownLineOf(id, ask.ownLines);
    if (own !== null) return own === '' ? [] : [{ id, seenBy: 'both', wordings: [own] }];
    return ask.cues.filter((cue) => cue.id === id);
  });
}

function idsFor(sitting: Sitting, ask: FittingAsk): string[] {
  const { scene } = sitting;
  if (scene.step === 'break') {
    const isOver = scene.returnAt !== null && ask.now >= scene.returnAt;
    return ask.now - scene.calledAt >= intoBreakMs && !isOver ? ['r-in-the-break'] : [];
  }
  if (!('cards' in scene)) return [];
  const level = cardOf(scene)?.level ?? 1;
  const isHard = scene.cards.some((card) => card.level >= 3);
  switch (scene.step) {
    case 'ready':
      return [
        ...(isHard && isLateFor(3, ask.hourOfDay) ? ['r-late'] : []),
        ...(isHard && needsRest(ask) ? ['r-rest-between'] : []),
      ];
    case 'offer': {
      const opens = scene.card === 0 && scene.turn === 0 && level >= 2;
      const lately = ask.history.filter(({ on }) => ask.now - on < loopMs);
      const loop = level >= 2 && timesHeld(lately, cardOf(scene)?.prompt ?? '') >= sameLoop;
      return [...(loop ? ['r-same-loop'] : []), ...(opens ? ['r-soft-start'] : [])];
    }
    case 'breath':
      return level >= 3 ? ['r-reason-waits'] : [];
    case 'check':
      return talkedFor(sitting, ask.now) >= sessionMs.offerClose ? ['r-enough-today'] : [];
    default:
      return [];
  }
}

function ownFor({ scene }: Sitting): string[] {
  if (!('cards' in scene)) return [];
  const level = cardOf(scene)?.level ?? 1;
  if (scene.step === 'breath' && level >= 2) return ['own-listen'];
  if (scene.step !== 'offer') return [];
  return [...(level >= 3 ? ['own-quiet'] : []), ...(scene.card > 0 ? ['own-here'] : [])];
}

function ownLineOf(id: string, lines: FittingAsk['ownLines']): string | null {
  if (id === 'own-listen') return lines.listen;
  if (id === 'own-quiet') return lines.quiet;
  return id === 'own-here' ? lines.here : null;
}

const needsRest = ({ hardBefore, now }: FittingAsk) => hardBefore !== null && now - hardBefore < restBetweenMs;
