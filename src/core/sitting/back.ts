import { cardOf, freeze, isTalk, type Scene, type TalkScene, thaw, timerOf } from './scene.ts';
import type { Sitting } from './sitting.ts';
import { elapsed, type Instant } from './timer.ts';

const longestPast = 80;

/** One step on: the scene left behind is what `back` returns to. */
export function move(sitting: Sitting, scene: Scene, now: Instant): Sitting {
  if (scene === sitting.scene) return sitting;
  const left = isTalk(sitting.scene) ? freeze(sitting.scene, now) : sitting.scene;
  return { ...sitting, scene, past: [...sitting.past, left].slice(-longestPast) };
}

/** The sitting in another state of the same step: nothing that `back` would undo. */
export const settle = (sitting: Sitting, scene: Scene): Sitting =>
  scene === sitting.scene ? sitting : { ...sitting, scene };

/** From resting into the talk again: the rest leaves nothing in the past, as if nobody had paused. */
export function comeBack(sitting: Sitting, scene: TalkScene, now: Instant): Sitting {
  const under = sitting.past.findLastIndex(isTalk);
  const past = sitting.past.slice(0, Math.max(0, under));
  const before = sitting.past[under];
  const looksSame = before !== undefined && isTalk(before) && lookOf(before) === lookOf(scene);
  return {
    ...sitting,
    rested: restedBy(sitting, now),
    scene,
    past: looksSame || before === undefined ? past : [...past, before],
  };
}

/** Two scenes with the same look show the two the same: a way back from one to the other would show nothing new. */
const lookOf = (scene: TalkScene): string =>
  [scene.step, cardOf(scene)?.prompt, scene.turn, scene.step === 'close' ? scene.part : ''].join('/');

/**
 * The step before, with its time where it stood; the same sitting where there is none. From the step after a breath it is
 * the turn before the breath, which would run on by itself again.
 */
export function stepBack(sitting: Sitting, now: Instant): Sitting {
  const last = sitting.past.at(-1);
  const isPastBreath = isTalk(sitting.scene) && last?.step === 'breath';
  const past = sitting.past.slice(0, isPastBreath ? -2 : -1);
  const scene = isPastBreath ? sitting.past.at(-2) : last;
  if (scene === undefined) return sitting;
  return {
    ...sitting,
    rested: isTalk(scene) ? restedBy(sitting, now) : sitting.rested,
    scene: isTalk(scene) ? thaw(scene, now) : scene,
    past,
  };
}

const restedBy = ({ scene, rested }: Sitting, now: Instant): number =>
  'since' in scene ? rested + Math.max(0, now - scene.since) : rested;

/** How long ago the turn began, in ms, while one speaks, in the breath after it and in the say-back; null at any other step. */
export function turnElapsed({ scene, past }: Sitting, now: Instant): number | null {
  if (scene.step !== 'speak' && scene.step !== 'breath' && scene.step !== 'sayBack') return null;
  const began = scene.step === 'speak' ? -1 : past.findLastIndex(({ step }) => step === 'speak');
  const timers = began < 0 ? [] : past.slice(began).flatMap((before) => timerOf(before) ?? []);
  return timers.reduce((sum, timer) => sum + elapsed(timer, now), elapsed(scene.timer, now));
}

/** How long the two have talked in this sitting, rests left out, in ms. */
export const talkedFor = (sitting: Sitting, now: Instant): number =>
  Math.max(0, now - sitting.openedAt - restedBy(sitting, now));
