import type { Partner } from '../../../core/partner.ts';

/** Who reads what stands on the table: one of the two on their own half, or both at one picture. */
export type Reader = Partner | 'both';

/** The part that a reader has in the turn; both, where they read at one picture or the step belongs to both. */
export type PartInTurn = 'speaker' | 'listener' | 'both';

/** The part of one of the two, where this one speaks, or nobody. */
export function partInTurn(partner: Partner, speaker: Partner | null): PartInTurn {
  if (speaker === null) return 'both';
  return partner === speaker ? 'speaker' : 'listener';
}
