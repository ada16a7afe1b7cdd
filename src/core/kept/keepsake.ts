import type { Day } from '../day.ts';
import {
  type Bodies,
  type BodiesByKind,
  type Kind,
  type KindFacts,
  kinds,
  type ListedKind,
  noBodies,
} from './kinds.ts';

/** One thing of a kind that is kept. */
export type KeepsakeOf<K extends Kind> = { readonly [P in K]: { readonly kind: P; readonly body: Bodies[P] } }[K];

/** One thing that is kept, with its kind. */
export type Keepsake = KeepsakeOf<Kind>;

/** One thing that stands in the list of what is kept. */
export type Listed = KeepsakeOf<ListedKind>;

const facts: { readonly [K in Kind]: KindFacts<Bodies[K]> } = kinds;

/** All text of the two in a keepsake, one a line; empty where it holds none. */
export const wordsOf = <K extends Kind>({ kind, body }: KeepsakeOf<K>): string => facts[kind].wordsOf(body);

/** True where no text in it is too long to be kept; one that is stays in the journal until it is shorter. */
export const fits = <K extends Kind>({ kind, body }: KeepsakeOf<K>): boolean => facts[kind].fits(body);

/** The keepsake with its texts tidy, and not a word shorter. */
export const tidied = <K extends Kind>({ kind, body }: KeepsakeOf<K>): KeepsakeOf<K> => ({
  kind,
  body: facts[kind].tidy(body),
});

/** The keepsake with what is of one partner given to the other. */
export const swapped = <K extends Kind>({ kind, body }: KeepsakeOf<K>): KeepsakeOf<K> => ({
  kind,
  body: facts[kind].swap(body),
});

/** The keepsake as it is brought back from a copy on a day, which it tells from then on. */
export const broughtBack = <K extends Kind>({ kind, body }: KeepsakeOf<K>, on: Day): KeepsakeOf<K> => ({
  kind,
  body: facts[kind].bringBack(body, on),
});

/** True where something in it is of one of the two, and would be of the other once they are swapped. */
export const isOfOne = (keepsake: Keepsake): boolean => JSON.stringify(keepsake) !== JSON.stringify(swapped(keepsake));

/** The day of a keepsake, or null where it has none. */
export const dayOf = <K extends Kind>({ kind, body }: KeepsakeOf<K>): Day | null => facts[kind].dayOf(body);

/** How often a keepsake was written, where that is counted, else 0; of two versions the one with more is the later. */
export const revOf = ({ body }: Keepsake): number => ('rev' in body ? body.rev : 0);

/** The id of the sitting a keepsake was kept from, or null. */
export const sittingOf = ({ body }: Keepsake): string | null => ('sitting' in body ? body.sitting : null);

/** True for what stands in the list of what is kept, for both to read. */
export const isListed = (keepsake: Keepsake): keepsake is Listed => kinds[keepsake.kind].listedAt !== null;

/** The bodies of the keepsakes by their kind, each list in the order of the keepsakes. */
export function sortedByKind(keepsakes: readonly Keepsake[]): BodiesByKind {
  const lists = noBodies();
  const add = <K extends Kind>({ kind, body }: KeepsakeOf<K>) => lists[kind].push(body);
  for (const each of keepsakes) add(each);
  return lists;
}
