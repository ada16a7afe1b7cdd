/** Letters that are typed as others on a keyboard that has them not, and signs that a keyboard writes in several ways. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
};
const special = /[ßøłæœđıς]/g;
const apostrophes = /[‘’‚‛′´`ʼ]/g;
const quotes = /[“”„‟«»″]/g;
const dashes = /[\u2010-\u2015\u2212]/g;

/** Text as it is searched: small plain letters, without accents and unseen signs, one kind of each sign, single spaces. */
export const fold = (text: string): string =>
  text
    // Before it is taken apart, since that makes a blank of one sign and two signs of another; and after, for those it makes.
    .replace(apostrophes, "'")
    .replace(quotes, '"')
    .normalize('NFKD')
    .replace(apostrophes, "'")
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .replace(dashes, '-')
    .replace(special, (letter) => plain[letter] ?? letter)
    .replace(/\s+/g, ' ');

/** True where every word of the query is somewhere in the folded text, in any order; an empty query finds all. */
export function finds(query: string): (folded: string) => boolean {
  const words = fold(query).trim().split(' ');
  return (folded) => words.every((word) => folded.includes(word));
}
