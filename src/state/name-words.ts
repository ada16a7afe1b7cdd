import type { NameWords } from '../core/names.ts';
import type { Words } from './models.ts';

/** The words by which the two are called. */
export const nameWordsOf = ({ common }: Pick<Words, 'common'>): NameWords => ({
  colours: { a: common.partnerA, b: common.partnerB },
  withColour: { a: common.nameA, b: common.nameB },
});
