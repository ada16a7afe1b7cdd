import type { Half } from '../../core/table.ts';

/** The px that the band in the middle of the table takes from the two halves. */
const band = 76;

/** Tells the size that half a table has, in px, now and whenever the window changes; `look` tells it once more. */
export function watchHalf(changed: (half: Half) => void): { look(): void } {
  // A browser may have a size of letters of its own, on which the couple's builds.
  const em = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const look = () => changed({ width: innerWidth, height: (innerHeight - band) / 2, em: em() });
  addEventListener('resize', look);
  return { look };
}

/** Runs `turned` each time the tablet is turned on its side or back; the page that is laid out for paper is no turn. */
export function onTurned(turned: () => void): void {
  const upright = matchMedia('(orientation: portrait)');
  let wasUpright = upright.matches;
  upright.addEventListener('change', () => {
    if (matchMedia('print').matches || upright.matches === wasUpright) return;
    wasUpright = upright.matches;
    turned();
  });
}
