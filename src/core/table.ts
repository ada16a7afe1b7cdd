import type { TextSize } from './settings.ts';

/** The least room of a half that can be turned to its partner, in px at usual text size. */
const leastHeight = 260;
const leastWidth = 340;

/** True where a half of this size (px) has room for its words at the couple's text size. */
export const halfFits = (half: { width: number; height: number }, textSize: TextSize): boolean =>
  half.height >= (leastHeight * textSize) / 100 && half.width >= (leastWidth * textSize) / 100;
