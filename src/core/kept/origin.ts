import type { Day } from '../day.ts';

/** Where a kept thing is from. Anyone can write a file, so what came from one says so for as long as it is kept. */
export interface Origin {
  /** The day on which it was last brought back from a copy; left out where it was kept here. */
  readonly broughtBackOn?: Day;
}
