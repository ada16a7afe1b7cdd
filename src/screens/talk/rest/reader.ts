import type { Partner } from '../../../core/partner.ts';

/** Who reads the words of a rest: one of the two on their own half, or both at one picture. */
export type Reader = Partner | 'both';
