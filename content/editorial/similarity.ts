import { words } from './passages.ts';

/** How alike two texts are by their three-letter pieces: 0 has nothing in common, 1 is the same. */
export function likeness(one: string, other: string): number {
  return overlap(trigrams(one), trigrams(other));
}

/** The pairs of texts that are more alike than `limit` (rule E17). */
export function nearPairs<T extends { readonly text: string }>(
  items: readonly T[],
  limit: number,
): { one: T; other: T; likeness: number }[] {
  const pieces = items.map((item) => ({ item, set: trigrams(item.text) }));
  return pieces.flatMap((one, index) =>
    pieces.slice(index + 1).flatMap((other) => {
      // Two sets of such different sizes cannot overlap enough to pass the limit.
      if (Math.min(one.set.size, other.set.size) <= limit * Math.max(one.set.size, other.set.size)) return [];
      const value = overlap(one.set, other.set);
      return value > limit ? [{ one: one.item, other: other.item, likeness: value }] : [];
    }),
  );
}

/** The runs of `length` words, in lower case and without marks, that stand in a text. */
export function wordRuns(text: string, length = 5): Set<string> {
  const list = words(text.toLowerCase().replaceAll('’', "'"));
  const runs = new Set<string>();
  for (let start = 0; start + length <= list.length; start += 1) runs.add(list.slice(start, start + length).join(' '));
  return runs;
}

/** The five-word runs that a text shares with a set of runs taken from elsewhere. */
export function sharedRuns(text: string, foreign: ReadonlySet<string>): string[] {
  return [...wordRuns(text)].filter((run) => foreign.has(run));
}

function trigrams(text: string): Set<string> {
  const plain = ` ${words(text.toLowerCase()).join(' ')} `;
  const set = new Set<string>();
  for (let start = 0; start + 3 <= plain.length; start += 1) set.add(plain.slice(start, start + 3));
  return set;
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const piece of one) if (other.has(piece)) shared += 1;
  return one.size + other.size === 0 ? 0 : shared / (one.size + other.size - shared);
}
