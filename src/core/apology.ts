/** The five parts of an apology in their order (Lewicki, Polin and Lount 2016: owning it and repair count most). */
export const apologyParts = ['did', 'cost', 'regret', 'repair', 'change'] as const;
export type ApologyPart = (typeof apologyParts)[number];

/** The time to think of what one wants to stand for, before an apology, in ms (Schumann 2014: values first, fuller apologies). */
export const standForMs = 60_000;

/** Words that tend to undo an apology: each takes back, shares out or makes small. */
const undoing: readonly { readonly words: string; readonly pattern: RegExp }[] = [
  { words: 'but', pattern: /\bbut\b/giu },
  { words: 'if I hurt', pattern: /\bif (?:i|it|that|you)\b[^.?!]{0,24}\b(?:hurt|upset|offended|felt|caused)/giu },
  { words: 'sorry you feel', pattern: /\bsorry (?:that )?you (?:feel|felt)\b/giu },
  { words: 'you made me', pattern: /\byou (?:made|drove|forced|pushed) me\b/giu },
  { words: 'I only', pattern: /\bi (?:was )?(?:only|just)\b/giu },
  { words: 'at least', pattern: /\bat least\b/giu },
  { words: 'everyone', pattern: /\bevery(?:one|body)\b/giu },
  { words: 'mistakes were made', pattern: /\bmistakes? (?:were|was|happened|got) ?(?:made)?\b/giu },
];

/** A stretch of a draft worth a second look: where it stands (UTF-16 units) and the words it is about. */
export interface Undoing {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** The words of a draft that tend to undo an apology, in their order; English only, and never a verdict. */
export function findUndoing(draft: string): Undoing[] {
  const found = undoing.flatMap(({ words, pattern }) =>
    Array.from(draft.matchAll(pattern), (match) => ({ from: match.index, to: match.index + match[0].length, words })),
  );
  return found.toSorted((x, y) => x.from - y.from);
}
