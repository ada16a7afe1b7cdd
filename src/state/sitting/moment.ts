import { batch, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Instant } from '../../core/sitting/timer.ts';
import type { Clock, Stop } from '../ports.ts';

/** The time as it was last looked at: looked at again when something falls due, and never ticking in between. */
export interface Moment {
  readonly now: ReadonlySignal<Instant>;
  look(): void;
  dispose: Stop;
}

const longestWait = 2 ** 31 - 1;

/** A moment that looks at the clock at the instant that `due` names; `due` is given the time now, and null means never. */
export function createMoment(clock: Clock, due: (now: Instant) => Instant | null): Moment {
  const now = signal(clock.now());
  const looks = signal(0);
  const look = () =>
    batch(() => {
      now.value = clock.now();
      looks.value += 1;
    });
  const dispose = effect(() => {
    const at = due(clock.now());
    // Reading `looks` makes the wait begin anew after each look, even where a clock that was set back shows the same time.
    void looks.value;
    const wait = at === null ? null : at - clock.now();
    if (wait === null || wait <= 0) return;
    return clock.after(Math.min(wait, longestWait), look);
  });
  return { now, look, dispose };
}
