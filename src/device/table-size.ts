/** The px that the band in the middle of the table takes from the two halves. */
const band = 76;

/** Tells the size in px that half a table has, now and whenever the window changes; `look` tells it once more. */
export function watchHalf(changed: (half: { width: number; height: number }) => void): { look(): void } {
  const look = () => changed({ width: innerWidth, height: (innerHeight - band) / 2 });
  addEventListener('resize', look);
  return { look };
}
