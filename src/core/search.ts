/** Text as it is searched: small letters, without accents, single spaces. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ');

/** True where every word of the query is somewhere in the folded text, in any order; an empty query finds all. */
export function finds(query: string): (folded: string) => boolean {
  const words = fold(query).trim().split(' ');
  return (folded) => words.every((word) => folded.includes(word));
}
