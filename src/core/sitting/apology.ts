/** The five parts of an apology in their order (Lewicki, Polin and Lount 2016: owning it and repair count most). */
export const apologyParts = ['did', 'cost', 'regret', 'repair', 'change'] as const;
export type ApologyPart = (typeof apologyParts)[number];

/** The time to think of what one wants to stand for, before an apology, in ms (Schumann 2014: values first, fuller apologies). */
export const standForMs = 60_000;

/** Ways of speaking that tend to undo an apology, and how to find them: each takes back, shares out or makes small. */
const undoing = {
  but: 'but',
  'if I hurt': String.raw`if (?:i|it|that|you)(?![\p{L}\p{M}])[^.?!]{0,24}(?<![\p{L}\p{M}])(?:hurt|upset|offended|felt|caused)`,
  'sorry you feel': 'sorry (?:that )?you (?:feel|felt)',
  'you made me': 'you (?:made|drove|forced|pushed) me',
  'I only': '(?:i (?:was )?only|just)',
  'at least': 'at least',
  everyone: 'every(?:one|body)',
  'mistakes were made': 'mistakes? (?:(?:were|was|got) made|happen(?:ed|s)?)',
} as const;

/** A stretch of a draft worth a second look: where it stands, in UTF-16 units, and which way of speaking it is. */
export interface Undoing {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** The words of a draft that tend to undo an apology, in their order; English only, and never a verdict. */
export function findUndoing(draft: string): Undoing[] {
  const found = Object.entries(undoing).flatMap(([words, pattern]) =>
    Array.from(draft.matchAll(wholeWords(pattern)), (match) => ({
      from: match.index,
      to: match.index + match[0].length,
      words,
    })),
  );
  return found.toSorted((x, y) => x.from - y.from);
}

/** Not inside a longer word, in any script, whatever space lies between two words. */
const wholeWords = (pattern: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${pattern.replaceAll(' ', String.raw`\s+`)})(?![\p{L}\p{M}])`, 'giu');
