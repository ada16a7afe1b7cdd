import { isUnnamed, type Match, matchOf, type Names } from '../names.ts';
import { other } from '../partner.ts';
import type { Settings } from '../settings.ts';
import type { Copy, Shelved } from './copy.ts';
import { isOfOne, swapped } from './keepsake.ts';

const nameless: Names = { a: '', b: '' };

/** The names of the two as a copy holds them; both empty where it holds no settings. */
export const namesIn = ({ settings }: Pick<Copy, 'settings'>): Names => settings?.names ?? nameless;

/**
 * Whether the two of a copy are those here, by their names. Where nothing in it is of one of them it makes no difference;
 * where nobody is named here and something is of one of the two all the same, their names do not tell.
 */
export function ownersOf(copy: Copy, here: Shelved, names: Names): Match {
  const theirs = namesIn(copy);
  if (!copy.keepsakes.some(isOfOne)) return 'same';
  if (isUnnamed(names) && !isUnnamed(theirs)) return here.keepsakes.some(isOfOne) ? 'unknown' : 'same';
  return matchOf(names, theirs);
}

/**
 * The copy with its two people in each other's colours. What is in it unread stays behind: nobody can give that to its owner.
 */
export const withOwnersSwapped = (copy: Copy): Copy => ({
  ...copy,
  keepsakes: copy.keepsakes.map(swapped),
  unread: [],
  settings: copy.settings === null ? null : settingsSwapped(copy.settings),
});

const settingsSwapped = (settings: Settings): Settings => ({
  ...settings,
  names: { a: settings.names.b, b: settings.names.a },
  near: other(settings.near),
});

/** The names of the first, and where one was left out that of the second. */
export const namesOfBoth = (first: Names, second: Names): Names => ({
  a: first.a || second.a,
  b: first.b || second.b,
});
