const digits = 8;
/**
 * An id beyond this place has none in the order. A copy brings only ids far below it, those that begin with 0, so that
 * no strange file brings a tablet near the end of its numbers.
 */
const lastPlace = 35 * 36 ** (digits - 1);

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
