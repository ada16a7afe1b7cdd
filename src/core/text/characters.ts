/** A flag; else any sign with all that changes it: accents, shades of skin, and what is joined to it. */
const character = /(?:\p{RI}{2}|.)(?:[\p{M}\p{EMod}\u200c]|\u200d\p{ExtPict}?)*/gsu;

/**
 * The characters of a text as people count them. A browser without a segmenter takes them apart by a simpler rule, by which
 * a few letters of Indian scripts count as two.
 */
export function charactersOf(text: string): readonly string[] {
  if (!('Segmenter' in Intl)) return text.match(character) ?? [];
  const found = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return Array.from(found, ({ segment }) => segment);
}
