import type { Layout } from './settings.ts';

/**
 * The least room of a half that can be turned to its partner, in px where letters are of the usual size. The heights are
 * what the tallest step was measured to need: on a narrow half lines break and buttons stand in more rows.
 */
const leastWidth = 340;
const wide = 600;
const leastHeight = { wide: 295, narrow: 365 } as const;
/** The usual size of letters, in px. */
const usualEm = 16;

/** From this length of its shorter side on, in px, a screen is large enough for two who sit across from each other. */
const tablet = 600;

/** The layout that a screen of this size, in px, begins with: the two of a phone look at one picture. */
export const firstLayout = (width: number, height: number): Layout =>
  Math.min(width, height) < tablet ? 'sideBySide' : 'facing';

/** A half of the table, and the size of letters on it that the couple and the browser have come to, all in px. */
export interface Half {
  readonly width: number;
  readonly height: number;
  readonly em: number;
}

/** True where a half has room for the words and buttons of every step. */
export function halfFits(half: Half): boolean {
  const width = (half.width * usualEm) / half.em;
  const height = (half.height * usualEm) / half.em;
  return width >= leastWidth && height >= leastHeight[width >= wide ? 'wide' : 'narrow'];
}
