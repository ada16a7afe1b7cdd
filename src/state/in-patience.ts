import type { Clock } from './ports.ts';

/** How long a disk is waited for, in ms. */
export const patienceMs = 5_000;

/** What the write comes to, or false where it takes too long; it may still succeed after that. */
export const inPatience = (clock: Clock, write: Promise<boolean>): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const stop = clock.after(patienceMs, () => resolve(false));
    write.finally(stop).then(resolve, reject);
  });
