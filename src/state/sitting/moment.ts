import { batch, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Instant } from '../../core/sitting/timer.ts';
import type { Stop } from '../ports.ts';
import type { TalkTime } from './talk-time.ts';

/** The time as it was last looked at: looked at again when something falls due, and never ticking in between. */
export interface Moment {
  readonly now: ReadonlySignal<Instant>;
  look(): void;
  dispose: Stop;
}

const longestWait = 2 ** 31 - 1;

/** A moment that looks at the clock at the instant that `due` names; `due` is given the time now, and null means never. */
export function createMoment(time: TalkTime, due: (now: Instant) => Instant | null): Moment {
  const now = signal(time.now());
  const looks = signal(0);
  const look = () =>
    batch(() => {
      time.settle();
      now.value = time.now();
      looks.value += 1;
    });
  const dispose = effect(() => {
    const at = due(time.now());
    // Reading `looks` makes the wait begin anew after each look, even where a clock that was set back shows the same time.
    void looks.value;
    const wait = at === null ? null : at - time.now();
    if (wait === null || wait <= 0) return;
    return time.after(Math.min(wait, longestWait), look);
  });
  return { now, look, dispose };
}
