import { timerOf } from '../../../core/sitting/scene.ts';
import { timeLeft } from '../../../core/sitting/timer.ts';
import { fill } from '../../../core/text/fill.ts';
import type { Models } from '../../../state/models.ts';

const minute = 60_000;

/** What is left of the turn, in words. */
export function timeLeftInWords({ words: { talk }, sitting }: Models): string {
  const scene = sitting.sitting.value?.scene;
  const timer = scene === undefined ? null : timerOf(scene);
  const left = timer === null ? 0 : timeLeft(timer, sitting.now());
  if (left === 0) return talk.timeLeftNone;
  if (left < minute / 2) return talk.timeLeftHalf;
  if (left < minute * 1.5) return talk.timeLeftOne;
  return fill(talk.timeLeftMinutes, { minutes: Math.round(left / minute) });
}
