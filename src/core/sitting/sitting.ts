import type { Partner } from '../partner.ts';
import { move, settle, stepBack } from './back.ts';
import type { Plan } from './card.ts';
import { forward, skipped } from './forward.ts';
import { offerLightEnd } from './light-end.ts';
import { leftBehindMs } from './pacing.ts';
import { over, whileResting } from './rest.ts';
import { type CheckAnswer, freeze, isTalk, restart, type Scene, speakerOf, type TalkScene, timerOf } from './scene.ts';
import type { Pile, Scope, Topic } from './scope.ts';
import type { Instant } from './timer.ts';
import { longer, startOver } from './turn.ts';

/** One time the two sit down. Everything a crash or a test needs is in this value. */
export interface Sitting {
  readonly id: string;
  readonly openedAt: Instant;
  /** When something last happened in it. */
  readonly at: Instant;
  readonly plan: Plan;
  /** How long the talk has rested so far, in ms; for both together, since nothing is measured of one alone. */
  readonly rested: number;
  readonly scene: Scene;
  /** The scenes before this one, oldest first, with their time held; `back` takes the last. */
  readonly past: readonly Scene[];
}

type Onward = 'begin' | 'agreed' | 'ready' | 'start' | 'said' | 'next' | 'heard' | 'notQuite' | 'moreYes' | 'moreNo';
type AnyTime = 'back' | 'gentler' | 'skip' | 'pause' | 'stop' | 'oneMore' | 'startOver' | 'resume' | 'seen';
type AtRest = 'goOn' | 'anotherPrompt' | 'endKindly' | 'lightEnd' | 'letGo';

/** Everything that can happen in a sitting. No event says who paused, skipped, went gentle or stopped. */
export type SittingEvent =
  | { readonly type: Onward | AnyTime | AtRest }
  | { readonly type: 'sorted'; readonly scope: Scope }
  | { readonly type: 'sorting'; readonly topic: Topic; readonly pile: Pile }
  | { readonly type: 'check'; readonly answer: CheckAnswer }
  | { readonly type: 'callBreak'; readonly returnAt: Instant | null }
  | { readonly type: 'imBack'; readonly partner: Partner }
  | { readonly type: 'finish'; readonly nextAt: Instant | null };

/** A sitting at its forecast. */
export const openSitting = (id: string, plan: Plan, now: Instant): Sitting => ({
  id,
  openedAt: now,
  at: now,
  plan,
  rested: 0,
  scene: {
    step: 'forecast',
    cards: plan.cards,
    spares: plan.spares,
    card: 0,
    turn: 0,
    gentler: false,
    lighter: false,
    held: [],
    scopes: {},
  },
  past: [],
});

/**
 * What the sitting becomes when something happens. Pure and total: an event that does not fit the step
 * returns the very same sitting.
 */
export function step(sitting: Sitting, event: SittingEvent, now: Instant): Sitting {
  const next = after(sitting, event, now);
  return next === sitting ? sitting : { ...next, at: now };
}

function after(sitting: Sitting, event: SittingEvent, now: Instant): Sitting {
  const { scene } = sitting;
  if (event.type === 'back') return stepBack(sitting, now);
  return isTalk(scene) ? whileTalking(sitting, scene, event, now) : whileResting(sitting, scene, event, now);
}

function whileTalking(sitting: Sitting, scene: TalkScene, event: SittingEvent, now: Instant): Sitting {
  // At the forecast nothing has begun yet: there is nothing to pause, to stop or to word more gently.
  if (scene.step === 'forecast' && event.type !== 'begin') return sitting;
  switch (event.type) {
    case 'pause':
      return move(sitting, { step: 'pause', since: now, under: freeze(scene, now) }, now);
    case 'stop': {
      const since = isLeft(sitting, scene, now) ? sitting.at : now;
      return move(sitting, { step: 'stopped', since, under: freeze(scene, now) }, now);
    }
    case 'sorting':
      return scene.step === 'sort' ? settle(sitting, sortInto(scene, event)) : sitting;
    case 'gentler':
      return settle(sitting, speakerOf(scene) === null ? scene : { ...scene, gentler: !scene.gentler });
    case 'oneMore':
      return settle(sitting, longer(scene, now));
    case 'resume':
      return resumed(sitting, scene, now, restart(scene, now));
    case 'seen':
      return resumed(sitting, scene, now, scene);
    case 'startOver':
      return move(sitting, startOver(scene, now), now);
    case 'skip':
      return move(sitting, skipped(scene), now);
    case 'lightEnd':
      return scene.step === 'close' && scene.part === 'heard'
        ? move(sitting, offerLightEnd(sitting.plan, scene), now)
        : sitting;
    case 'finish':
      return scene.step === 'close' ? { ...sitting, past: [], scene: over(scene, true, event.nextAt) } : sitting;
    default:
      return move(sitting, forward(sitting.plan, scene, event, now), now);
  }
}

const sortInto = (scene: TalkScene & { step: 'sort' }, { topic, pile }: { topic: Topic; pile: Pile }): TalkScene =>
  scene.scope[topic] === pile ? scene : { ...scene, scope: { ...scene.scope, [topic]: pile } };

/**
 * The couple comes back without having paused. Where nobody was here for long, that time was no talk: it counts as rest.
 * Coming from home, a step whose time ran out meanwhile begins anew; at the table that woke it shows the truth.
 */
const resumed = (sitting: Sitting, scene: TalkScene, now: Instant, next: TalkScene): Sitting =>
  isLeft(sitting, scene, now) ? { ...sitting, rested: sitting.rested + now - sitting.at, scene: next } : sitting;

/** True where the table was left in the midst of the talk, too long ago for anyone to be still at it. */
const isLeft = ({ at }: Sitting, scene: TalkScene, now: Instant): boolean =>
  now - at > leftBehindMs + (timerOf(scene)?.total ?? 0);
