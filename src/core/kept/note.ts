import type { Partner } from '../partner.ts';
import type { Instant } from '../sitting/timer.ts';

/** Text the two share, free or from a sitting. */
export interface Note {
  readonly id: string;
  readonly text: string;
  readonly on: Instant;
  /** How often it was written; of two versions the one with more is the later. */
  readonly rev: number;
  readonly sitting: string | null;
}

/** One kind true thing that one of the two, or both, wanted to keep. */
export interface Appreciation extends Note {
  readonly from: Partner | 'both';
}
