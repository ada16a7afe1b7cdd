import type { Layout } from './settings.ts';

/**
 * The least room of a half that can be turned to its partner, in px. The heights are what the tallest step was measured to
 * need in letters of the usual size: on a narrow half lines break and buttons stand in more rows.
 */
const leastWidth = 340;
const wide = 600;
const leastHeight = { wide: 295, narrow: 365 } as const;
/**
 * The least room in its own letters, in em: larger ones may need more than a half has, and its words then scroll between a
 * head and a foot that stay, since two who sit across from each other cannot read one picture.
 */
const leastEm = { width: 20, height: 11.25 } as const;

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
export function halfFits({ width, height, em }: Half): boolean {
  if (width < leastEm.width * em || height < leastEm.height * em) return false;
  return width >= leastWidth && height >= leastHeight[width >= wide ? 'wide' : 'narrow'];
}
