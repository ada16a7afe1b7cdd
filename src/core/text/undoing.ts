/** A stretch of a draft worth a second look, from its first UTF-16 unit to the one after its last. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The stretches of a draft that tend to undo an apology, in their order: a hint, and never a verdict. `patterns` are regular
 * expressions of the language in use; they match whole words only, in any case, whatever space lies between two words.
 */
export function findUndoing(draft: string, patterns: readonly string[]): Stretch[] {
  const found = patterns.flatMap((pattern) =>
    Array.from(draft.matchAll(wholeWords(pattern)), (match) => ({
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
  return found.sort((x, y) => x.from - y.from);
}

/** A pattern that does not match inside a longer word, in any script. */
const wholeWords = (pattern: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${pattern.replaceAll(' ', String.raw`\s+`)})(?![\p{L}\p{M}])`, 'giu');
