import type { Plan } from './card.ts';
import { leftBehindMs, sayBackTries } from './pacing.ts';
import type { Partner } from './partner.ts';
import {
  type CheckAnswer,
  cardOf,
  freeze,
  isTalk,
  type RestScene,
  restart,
  type Scene,
  speakerOf,
  type TalkScene,
  thaw,
  timerOf,
} from './scene.ts';
import { elapsed, type Instant } from './timer.ts';
import * as turn from './turn.ts';

/** One time the two sit down. Everything a crash or a test needs is in this value. */
export interface Sitting {
  readonly id: string;
  readonly openedAt: Instant;
  readonly plan: Plan;
  readonly scene: Scene;
  /** The scenes before this one, oldest first, with their time held; `back` takes the last. */
  readonly past: readonly Scene[];
}

/** Everything that can happen in a sitting. No event says who paused, skipped, went gentle or stopped. */
export type SittingEvent =
  | { readonly type: 'replan'; readonly plan: Plan }
  | { readonly type: 'begin' | 'ready' | 'start' | 'said' | 'next' | 'heard' | 'notQuite' | 'moreYes' | 'moreNo' }
  | { readonly type: 'check'; readonly answer: CheckAnswer }
  | {
      readonly type:
        | 'skip'
        | 'gentler'
        | 'back'
        | 'pause'
        | 'goOn'
        | 'anotherPrompt'
        | 'stop'
        | 'endKindly'
        | 'letGo'
        | 'resume';
    }
  | { readonly type: 'callBreak'; readonly returnAt: Instant | null }
  | { readonly type: 'imBack'; readonly partner: Partner }
  | { readonly type: 'finish'; readonly nextAt: Instant | null };

const longestPast = 80;

/** A sitting at its forecast. */
export const openSitting = (id: string, plan: Plan, now: Instant): Sitting => ({
  id,
  openedAt: now,
  plan,
  scene: { step: 'forecast', ...table(plan) },
  past: [],
});

/**
 * What the sitting becomes when something happens. Pure and total: an event that does not fit the step
 * returns the very same sitting.
 */
export function step(sitting: Sitting, event: SittingEvent, now: Instant): Sitting {
  const { scene } = sitting;
  if (event.type === 'back') return stepBack(sitting, now);
  return isTalk(scene) ? whileTalking(sitting, scene, event, now) : whileResting(sitting, scene, event, now);
}

function whileTalking(sitting: Sitting, scene: TalkScene, event: SittingEvent, now: Instant): Sitting {
  switch (event.type) {
    case 'replan':
      return scene.step === 'forecast' ? openSitting(sitting.id, event.plan, sitting.openedAt) : sitting;
    case 'pause':
      return move(sitting, { step: 'pause', since: now, under: freeze(scene, now) }, now);
    case 'stop':
      return move(sitting, { step: 'stopped', under: freeze(scene, now) }, now);
    case 'gentler':
      return { ...sitting, scene: { ...scene, gentler: !scene.gentler } };
    case 'resume':
      return wasLeft(scene, now) ? { ...sitting, scene: restart(scene, now) } : sitting;
    case 'finish':
      return scene.step === 'close' ? { ...sitting, past: [], scene: over(scene, true, event.nextAt) } : sitting;
    case 'skip':
      return move(sitting, skipped(scene), now);
    default:
      return move(sitting, forward(scene, event, now), now);
  }
}

function forward(scene: TalkScene, event: SittingEvent, now: Instant): TalkScene {
  switch (scene.step) {
    case 'forecast':
      return event.type === 'begin' && scene.cards.length > 0 ? { ...scene, step: 'ready' } : scene;
    case 'ready':
      return event.type === 'ready' ? turn.offer(scene, 0) : scene;
    case 'offer':
      return event.type === 'start' ? turn.beginTurn(scene, now) : scene;
    case 'speak':
      return event.type === 'said' ? turn.afterSpeak(scene, now) : scene;
    case 'breath':
      return event.type === 'next' && turn.mayLeaveBreath(scene, now) ? turn.sayBack(scene, 0, now) : scene;
    case 'sayBack':
      return afterSayBack(scene, event, now);
    case 'more':
      if (event.type === 'moreYes' && scene.timer === null) return turn.moreTime(scene, now);
      return event.type === 'moreNo' ? turn.meet(scene) : scene;
    case 'meet':
      return event.type === 'next' ? turn.afterTurn(scene) : scene;
    case 'swap':
      return event.type === 'next' ? turn.beginTurn(scene, now) : scene;
    case 'check':
      return event.type === 'check' ? turn.afterCheck(scene, event.answer) : scene;
    case 'close':
      return event.type === 'next' ? turn.closeOn(scene) : scene;
  }
}

function afterSayBack(scene: TalkScene & { step: 'sayBack' }, event: SittingEvent, now: Instant): TalkScene {
  if (event.type === 'heard') return scene.tries >= sayBackTries ? turn.meet(scene) : turn.askMore(scene);
  if (event.type === 'notQuite' && scene.tries < sayBackTries) return turn.sayBack(scene, scene.tries + 1, now);
  return event.type === 'next' && cardOf(scene)?.sayBack === 'optional' ? turn.meet(scene) : scene;
}

function skipped(scene: TalkScene): TalkScene {
  switch (scene.step) {
    case 'forecast':
    case 'ready':
      return scene;
    case 'check':
      return turn.afterCheck(scene, 'goOn');
    case 'close':
      return turn.closeOn(scene);
    default:
      return turn.skip(scene);
  }
}

function whileResting(sitting: Sitting, scene: RestScene, event: SittingEvent, now: Instant): Sitting {
  if (scene.step === 'done') return sitting;
  const { under } = scene;
  if (event.type === 'letGo') return { ...sitting, past: [], scene: over(under, false, null) };
  if (scene.step === 'stopped') {
    if (event.type === 'endKindly') return comeBack(sitting, turn.close(under, 'kind'));
    return event.type === 'resume' ? move(sitting, { step: 'return', under }, now) : sitting;
  }
  if (event.type === 'stop') return move(sitting, { step: 'stopped', under }, now);
  if (event.type === 'callBreak') return move(sitting, breakUntil(event.returnAt, under, now), now);
  if (scene.step === 'break') return event.type === 'imBack' ? imBack(sitting, scene, event.partner, now) : sitting;
  if (event.type === 'goOn') return comeBack(sitting, scene.step === 'pause' ? thaw(under, now) : again(under, now));
  return event.type === 'anotherPrompt' ? comeBack(sitting, thaw(skipped(under), now)) : sitting;
}

/** The way back in after a break: a card begun is offered again, softly; what belongs to both goes on as it was. */
const again = (under: TalkScene, now: Instant): TalkScene =>
  speakerOf(under) === null ? thaw(under, now) : turn.offerAgain(under);

const breakUntil = (returnAt: Instant | null, under: TalkScene, now: Instant): RestScene => ({
  step: 'break',
  since: now,
  returnAt,
  back: { a: false, b: false },
  under,
});

function imBack(sitting: Sitting, scene: RestScene & { step: 'break' }, partner: Partner, now: Instant): Sitting {
  const back = { ...scene.back, [partner]: true };
  if (back.a && back.b) return move(sitting, { step: 'return', under: scene.under }, now);
  return { ...sitting, scene: { ...scene, back } };
}

/** One step on: the scene left behind is what `back` returns to. */
function move(sitting: Sitting, scene: Scene, now: Instant): Sitting {
  if (scene === sitting.scene) return sitting;
  const left = isTalk(sitting.scene) ? freeze(sitting.scene, now) : sitting.scene;
  return { ...sitting, scene, past: [...sitting.past, left].slice(-longestPast) };
}

/** From resting into the talk again: the rest leaves nothing in the past, as if nobody had paused. */
function comeBack(sitting: Sitting, scene: TalkScene): Sitting {
  const under = sitting.past.findLastIndex(isTalk);
  const past = sitting.past.slice(0, Math.max(0, under));
  const before = sitting.past[under];
  const samePlace = before !== undefined && before.step === scene.step && before.card === scene.card;
  return { ...sitting, scene, past: samePlace || before === undefined ? past : [...past, before] };
}

function stepBack(sitting: Sitting, now: Instant): Sitting {
  const scene = sitting.past.at(-1);
  if (scene === undefined) return sitting;
  return { ...sitting, scene: isTalk(scene) ? thaw(scene, now) : scene, past: sitting.past.slice(0, -1) };
}

const wasLeft = (scene: TalkScene, now: Instant): boolean => {
  const timer = timerOf(scene);
  return timer !== null && elapsed(timer, now) > timer.total + leftBehindMs;
};

const table = (plan: Plan) => ({
  cards: plan.cards,
  spares: plan.spares,
  card: 0,
  turn: 0 as const,
  gentler: false,
  lighter: false,
  held: [],
});

const over = (scene: TalkScene, finished: boolean, nextAt: Instant | null): RestScene => ({
  step: 'done',
  finished,
  nextAt,
  held: scene.held,
});
