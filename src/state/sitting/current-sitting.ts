import { type Signal, signal } from '@preact/signals-core';
import type { Day } from '../../core/day.ts';
import type { Sitting } from '../../core/sitting/sitting.ts';

/** The one sitting that lies open or waits; its course and its end both change it, one after the other. */
export interface CurrentSitting {
  readonly sitting: Signal<Sitting | null>;
  /** False where its place could not be kept; the sitting goes on all the same. */
  readonly placeKept: Signal<boolean>;
  /** The day on which the two mean to sit down again, or null. */
  readonly planned: Signal<Day | null>;
  /** Runs a change once all changes before it have ended, well or not. */
  inTurn<T>(change: () => Promise<T>): Promise<T>;
}

/** No sitting yet, and no day planned. */
export function createCurrentSitting(): CurrentSitting {
  let queue: Promise<unknown> = Promise.resolve();
  return {
    sitting: signal<Sitting | null>(null),
    placeKept: signal(true),
    planned: signal<Day | null>(null),
    inTurn(change) {
      const turn = Promise.allSettled([queue]).then(change);
      queue = turn;
      return turn;
    },
  };
}
