import type { TextSize } from './settings.ts';

/**
 * The least room of a half that can be turned to its partner, in px at usual text size. The heights are what the tallest
 * step was measured to need: on a narrow half lines break and buttons stand in more rows.
 */
const leastWidth = 340;
const wide = 600;
const leastHeight = { wide: 295, narrow: 365 } as const;

/** True where a half of this size (px) has room for the words and buttons of every step at the couple's text size. */
export function halfFits(half: { width: number; height: number }, textSize: TextSize): boolean {
  const width = (half.width * 100) / textSize;
  const height = (half.height * 100) / textSize;
  return width >= leastWidth && height >= leastHeight[width >= wide ? 'wide' : 'narrow'];
}
