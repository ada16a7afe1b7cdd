import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentences, words } from './passages.ts';

/** The Flesch-Kincaid grade of many sentences together: a net for long words and sentences, no proof of plainness. */
export function readingGrade(texts: readonly string[]): number {
  const all = texts.flatMap(words);
  if (all.length === 0) return 0;
  return fleschKincaid({
    sentence: texts.flatMap(sentences).length,
    word: all.length,
    syllable: all.reduce((sum, word) => sum + syllables(word), 0),
  });
}

/** The words of three or more syllables: two in a prompt are enough (rule E15). */
export function longWords(text: string): string[] {
  return words(text).filter((word) => syllables(word) >= 3);
}

/** The mean number of words in a text. */
export function meanLength(texts: readonly string[]): number {
  return texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + words(text).length, 0) / texts.length;
}

function syllables(word: string): number {
  return Math.max(1, syllable(word.replace(/’s$/, '').replaceAll('’', "'")));
}
