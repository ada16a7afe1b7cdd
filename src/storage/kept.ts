import type { Kept } from '../state/ports.ts';

/** Whether the work is on disk; `failed` hears of it where it is not. Never throws. */
export const kept = (work: Promise<void>, failed: () => void): Promise<Kept> =>
  work.then(
    () => true,
    () => {
      failed();
      return false;
    },
  );
