import type { Half } from '../../core/table.ts';
import { isWriting, type WindowSize, watchWindow } from './window-size.ts';

/** The px that the band in the middle of the table takes from the two halves. */
const band = 76;

/**
 * Tells the size that half a table has, in px, now and whenever the window changes; `look` tells it once more. Under a
 * keyboard on the screen the table stays as high as it was, and the field that is written in is brought into sight.
 */
export function watchHalf(changed: (half: Half) => void): { look(): void } {
  // A browser may have a size of letters of its own, on which the couple's builds.
  const em = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const { style } = document.documentElement;
  return watchWindow(({ width, height }) => {
    if (height > innerHeight) style.setProperty('--whole-height', `${height}px`);
    else style.removeProperty('--whole-height');
    changed({ width, height: (height - band) / 2, em: em() });
    if (isWriting()) document.activeElement?.scrollIntoView({ block: 'nearest' });
  });
}

/** Runs `turned` each time the tablet is turned on its side or back; laying the page out for paper is no turn. */
export function onTurned(turned: () => void): void {
  const isUpright = ({ width, height }: WindowSize) => height >= width;
  let wasUpright = isUpright({ width: innerWidth, height: innerHeight });
  watchWindow((size) => {
    if (matchMedia('print').matches || isUpright(size) === wasUpright) return;
    wasUpright = isUpright(size);
    turned();
  });
}
