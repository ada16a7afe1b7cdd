import { isTalk, type Scene, withTimer } from './scene.ts';
import type { Sitting } from './sitting.ts';

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
