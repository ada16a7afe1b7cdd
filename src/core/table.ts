import type { TextSize } from './settings.ts';

/** The least height of a half that can be turned to its partner, in px at usual text size. */
const leastHalf = 260;

/** True where a half of this height (px) has room for its words at the couple's text size. */
export const halfFits = (height: number, textSize: TextSize): boolean => height >= (leastHalf * textSize) / 100;
