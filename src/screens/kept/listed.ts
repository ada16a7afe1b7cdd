import { type Keepsake, type Listed, wordsOf } from '../../core/kept/keepsake.ts';
import { finds, fold } from '../../core/kept/search.ts';
import type { ListPlace } from '../../state/kept/list-place.ts';

/** Each text is folded once; a keepsake that changes is another object. */
const folded = new WeakMap<Keepsake, string>();

/** The text of a keepsake as it is searched. */
export function foldedOf(keepsake: Keepsake): string {
  const before = folded.get(keepsake);
  if (before !== undefined) return before;
  const text = fold(wordsOf(keepsake));
  // Folding leaves a text in pieces, and the first look into it joins them, which takes far longer than the look itself.
  text.includes('\n');
  folded.set(keepsake, text);
  return text;
}

/** How many texts at the head of the list are folded already. */
export function foldedFirst(list: readonly Keepsake[]): number {
  const at = list.findIndex((each) => !folded.has(each));
  return at < 0 ? list.length : at;
}

/** The things of the list that are of this kind and hold the words of the query. */
export function foundIn(
  list: readonly Listed[],
  { kind, query }: Pick<ListPlace, 'kind' | 'query'>,
): readonly Listed[] {
  const ofKind = kind === 'all' ? list : list.filter((each) => each.kind === kind);
  if (query.trim() === '') return ofKind;
  const isFound = finds(query);
  return ofKind.filter((each) => isFound(foldedOf(each)));
}
