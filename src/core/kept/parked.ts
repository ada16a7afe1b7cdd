import type { Origin } from './origin.ts';

/** A topic set aside for *Your turn to ask*; kept because someone asked for it, until it is taken out. */
export interface Parked extends Origin {
  readonly id: string;
  readonly text: string;
}
