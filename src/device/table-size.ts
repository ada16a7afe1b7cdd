/** The px that the band in the middle of the table takes from the two halves. */
const band = 76;

/** Tells the height in px that half a table has, now and whenever the window changes; `look` tells it once more. */
export function watchHalfHeight(changed: (height: number) => void): { look(): void } {
  const look = () => changed((innerHeight - band) / 2);
  addEventListener('resize', look);
  return { look };
}
