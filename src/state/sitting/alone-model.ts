import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Partner } from '../../core/partner.ts';
import type { Clock, Stop } from '../ports.ts';

/** The one who is alone with the tablet; `either` where it does not matter which of the two. */
type Alone = Partner | 'either';

/** Knows who has the tablet to themselves, until it is covered again. */
export interface AloneModel {
  readonly who: ReadonlySignal<Alone | null>;
  /** This one took the tablet and is alone with it. */
  take(who: Alone): void;
  /** Someone is still there: the time to the cover begins anew. */
  stay(): void;
  cover(): void;
}

/** How long a private page stays open with no touch, in ms. */
export const untouchedMs = 90_000;

/** Private pages show only while someone is alone with the tablet; left lying, it covers them by itself. */
export function createAloneModel(clock: Clock): AloneModel {
  const who = signal<Alone | null>(null);
  let seenAt = 0;
  let stop: Stop = () => undefined;
  const wait = (ms: number) => {
    stop = clock.after(ms, () => {
      const left = seenAt + untouchedMs - clock.steady();
      if (left > 0) wait(left);
      else cover();
    });
  };
  const cover = () => {
    stop();
    who.value = null;
  };
  return {
    who,
    cover,
    take(taker) {
      stop();
      seenAt = clock.steady();
      who.value = taker;
      wait(untouchedMs);
    },
    stay() {
      seenAt = clock.steady();
    },
  };
}
