import type { Stamp } from '../day.ts';
import type { Partner } from '../partner.ts';
import type { Origin } from './origin.ts';

/** Text the two share, free or from a sitting. */
export interface Note extends Stamp, Origin {
  readonly id: string;
  readonly text: string;
  /** How often it was written; of two versions the one with more is the later. */
  readonly rev: number;
  readonly sitting: string | null;
}

/** One kind true thing that one of the two, or both, wanted to keep. */
export interface Appreciation extends Note {
  readonly from: Partner | 'both';
}
