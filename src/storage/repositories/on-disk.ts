/** Whether the work is on disk. Never throws. */
export const isOnDisk = (work: Promise<void>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );
