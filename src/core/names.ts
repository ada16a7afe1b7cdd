import type { Partner } from './partner.ts';
import { bidiIsolated } from './text/bidi.ts';
import { fill } from './text/fill.ts';

/** The names of the two; an empty one was left out. */
export type Names = Readonly<Record<Partner, string>>;

/** The words by which the two are called: by colour alone, and `{name}` with a colour behind it. */
export interface NameWords {
  readonly colours: Names;
  readonly withColour: Readonly<Record<Partner, string & { readonly placeholders?: 'name' }>>;
}

/** The names as they are shown everywhere: a colour stands in for one that was left out, and behind two that are equal. */
export function shownNames({ a, b }: Names, { colours, withColour }: NameWords): Names {
  const shown = { a: bidiIsolated(a) || colours.a, b: bidiIsolated(b) || colours.b };
  if (!isSameName(a || colours.a, b || colours.b)) return shown;
  return { a: fill(withColour.a, { name: shown.a }), b: fill(withColour.b, { name: shown.b }) };
}

/** True for names that people read as one: whatever the case, the spaces, and the way an accent is written. */
export const isSameName = (x: string, y: string): boolean => folded(x) === folded(y);

const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The two of a copy beside the two here: in the same colours, in each other's, or not to be told by their names. */
export type Match = 'same' | 'swapped' | 'unknown';

/** Whether the two are the same by their names. A name that was left out fits any; without names the colours tell. */
export function matchOf(here: Names, copy: Names): Match {
  if (isUnnamed(here) && isUnnamed(copy)) return 'same';
  const straight = fit(here, copy);
  const crossed = fit(here, { a: copy.b, b: copy.a });
  if (straight === 'whole') return 'same';
  if (straight !== 'no') return crossed === 'no' ? 'same' : 'unknown';
  return crossed === 'no' ? 'unknown' : 'swapped';
}

/** True where neither has a name. */
export const isUnnamed = ({ a, b }: Names): boolean => a === '' && b === '';

/** How far two pairs of names are equal: in both, in one with the other left out, or not. */
function fit(here: Names, copy: Names): 'whole' | 'half' | 'no' {
  const pairs = [
    [here.a, copy.a],
    [here.b, copy.b],
  ] as const;
  const named = pairs.filter(([x, y]) => x !== '' && y !== '');
  if (named.length === 0 || !named.every(([x, y]) => isSameName(x, y))) return 'no';
  return named.length === 2 ? 'whole' : 'half';
}
