import type { Kept } from '../state/ports.ts';

/** Whether the work is on disk. Never throws. */
export const kept = (work: Promise<void>): Promise<Kept> =>
  work.then(
    () => true,
    () => false,
  );
