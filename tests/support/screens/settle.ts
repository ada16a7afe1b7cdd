import { vi } from 'vitest';

/** More turns than the longest chain of writes, effects and frames that one touch leads to. */
const turns = 60;

/** Lets everything run that waits for nothing but its turn: promises, the database in memory, the next frame. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    // A delay of nothing, such as the one before an effect, needs no time to pass.
    vi.advanceTimersByTime(0);
    await new Promise((go) => setImmediate(go));
  }
}
