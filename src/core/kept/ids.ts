const digits = 8;
/** An id beyond this place has none in the order. */
const lastPlace = 35 * 36 ** (digits - 1);
/**
 * The farthest place that is taken for the order of a tablet: two thousand million things, far more than two people keep in
 * their lives. An id of a strange file beyond it would push all later ones towards the end of the numbers.
 */
const farthestPlace = 36 ** (digits - 2);

/** The place of an id in the order of keeping; 0 where it has none. */
export function placeOf(id: string): number {
  const place = Number.parseInt(id.slice(0, digits), 36);
  return id.length > digits && place >= 0 && place < lastPlace ? place : 0;
}

/**
 * The id that comes after a place: the next number in base 36, 8 digits, then some chance so that two tablets never give
 * the same one. Ids sort as they were given, whatever the clock said, and tell nothing of what they stand for.
 */
export const idAfter = (place: number, chance: string): string =>
  `${(place + 1).toString(36).padStart(digits, '0')}-${chance}`;

/**
 * New ids for those among these that lie too far, in the same order, right behind the others: by the old id the new one.
 * The same ids get the same new ones each time.
 */
export function nearerIds(ids: readonly string[]): ReadonlyMap<string, string> {
  const isFar = (id: string) => placeOf(id) > farthestPlace;
  const last = ids.reduce((place, id) => (isFar(id) ? place : Math.max(place, placeOf(id))), 0);
  const far = ids.filter(isFar).sort();
  return new Map(far.map((id, index) => [id, idAfter(last + index, id.slice(digits + 1))]));
}
