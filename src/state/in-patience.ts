import { diskPatienceMs } from '../core/durations.ts';
import type { Clock } from './ports.ts';

/** The answer of a write to the disk, or false once it has been waited for too long; the write may still succeed after that. */
export const inPatience = (clock: Clock, write: Promise<boolean>): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const stop = clock.after(diskPatienceMs, () => resolve(false));
    write.finally(stop).then(resolve, reject);
  });
