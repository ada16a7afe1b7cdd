import type { Day } from '../day.ts';
import type { Partner } from '../partner.ts';
import type { Plan } from './card.ts';
import { type CheckAnswer, isTalk, type Scene, withTimer } from './scene.ts';
import type { Pile, Scope, Topic } from './scope.ts';
import type { Instant } from './timer.ts';

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

type Onward = 'begin' | 'agreed' | 'ready' | 'start' | 'said' | 'next' | 'heard' | 'more' | 'notQuite';
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
  | { readonly type: 'finish'; readonly nextDay: Day | null };

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
 * The sitting on a clock that was set on by so many ms, or back where they are below 0: all that has passed in it stays as
 * it was. The two times of a break stay too, since they were read off the clock as it stood.
 */
export const clockSet = (sitting: Sitting, by: number): Sitting => ({
  ...sitting,
  openedAt: sitting.openedAt + by,
  at: sitting.at + by,
  scene: moved(sitting.scene, by),
  past: sitting.past.map((scene) => moved(scene, by)),
});

/** The same where nobody may have been there meanwhile: the time that runs stays as it was, and all else counts the jump as time. */
export const timerKept = (sitting: Sitting, by: number): Sitting =>
  isTalk(sitting.scene) ? { ...sitting, scene: moved(sitting.scene, by) } : sitting;

function moved<S extends Scene>(scene: S, by: number): Scene {
  if (scene.step === 'done') return scene;
  if (!isTalk(scene)) return { ...scene, since: scene.since + by };
  return withTimer(scene, (timer) => (timer.since === null ? timer : { ...timer, since: timer.since + by }));
}
