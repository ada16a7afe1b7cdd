import { intoBreakMs } from './pacing.ts';
import { type Scene, timerOf } from './scene.ts';
import { type Instant, timeLeft, wasSetBack } from './timer.ts';

/** The instant at which something falls due in this scene, or null where nothing is awaited. */
export function nextDue(scene: Scene | undefined, now: Instant): Instant | null {
  if (scene === undefined) return null;
  if (scene.step === 'break') {
    const ahead = [scene.calledAt + intoBreakMs, scene.returnAt ?? 0].filter((at) => at > now);
    return ahead.length === 0 ? null : Math.min(...ahead);
  }
  const timer = timerOf(scene);
  return timer?.since == null ? null : timer.since + timer.total - timer.held;
}

/** True when the step's own time is full, or the break's instant of return has come. */
export function isTimeUp(scene: Scene | undefined, now: Instant): boolean {
  if (scene === undefined) return false;
  if (scene.step === 'break') return scene.returnAt !== null && now >= scene.returnAt;
  const timer = timerOf(scene);
  if (timer === null || timer.total === 0) return false;
  return timeLeft(timer, now) === 0 || (scene.step === 'breath' && wasSetBack(timer, now));
}
