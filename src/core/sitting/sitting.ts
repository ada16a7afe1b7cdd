import type { Day } from '../day.ts';
import type { Partner } from '../partner.ts';
import type { Plan } from './card.ts';
import type { CheckAnswer, Scene } from './scene.ts';
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
