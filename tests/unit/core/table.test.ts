import { describe, expect, test } from 'vitest';
import type { TextSize } from '../../../src/core/settings.ts';
import { halfFits } from '../../../src/core/table.ts';

/** The window, and up to which size of text its two halves take the tallest step; 0 where they never do. */
const windows: readonly [width: number, height: number, upTo: TextSize | 0][] = [
  [390, 844, 100],
  [844, 390, 0],
  [768, 1024, 200],
  [820, 1180, 200],
  [1024, 1366, 200],
  [1024, 768, 150],
  [1180, 820, 200],
  [1366, 1024, 200],
];

describe('a half of the table', () => {
  test.each(windows)('of %i x %i faces its partner up to a text of %i %%', (width, height, upTo) => {
    const half = { width, height: (height - 76) / 2 };
    const at = (textSize: TextSize) => ({ ...half, em: (16 * textSize) / 100 });
    const fits = ([100, 125, 150, 200] as const).filter((textSize) => halfFits(at(textSize)));
    expect(fits).toEqual(([100, 125, 150, 200] as const).filter((textSize) => textSize <= upTo));
  });

  test('turns to one picture for both where large letters leave it less than a few lines', () => {
    expect([halfFits({ width: 1024, height: 346, em: 32 }), halfFits({ width: 420, height: 384, em: 24 })]).toEqual([
      false,
      false,
    ]);
  });

  test('needs more height where it is narrow', () => {
    expect([halfFits({ width: 640, height: 300, em: 16 }), halfFits({ width: 560, height: 300, em: 16 })]).toEqual([
      true,
      false,
    ]);
  });
});
