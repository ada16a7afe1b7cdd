import { type Day, earlierDay, laterDay, type Stamp } from '../day.ts';
import type { Settings } from '../settings.ts';
import { dayOf, type Keepsake, type KeepsakeOf, sittingOf } from './keepsake.ts';
import { allKinds, type Kind, kinds } from './kinds.ts';

/** All that is kept, as a copy carries it to another day or another tablet. */
export interface Copy {
  readonly made: Stamp;
  readonly keepsakes: readonly Keepsake[];
  readonly unread: readonly Unread[];
  readonly settings: Settings | null;
}

/** A record that this version cannot read, damaged or newer: carried along as it is, never opened. */
export interface Unread {
  readonly id: string;
  readonly v: unknown;
  readonly value: unknown;
  readonly is: 'newer' | 'damaged';
}

/** All things on a shelf: those that can be read, and those that cannot. */
export type Shelved = Pick<Copy, 'keepsakes' | 'unread'>;

/** Why a file is not brought back, from the outside in. */
export type Refusal = 'tooLarge' | 'unreadable' | 'notText' | 'notJson' | 'notACopy' | 'newer' | 'damaged';

/** A short account of all that is in a copy. */
export interface Contents {
  readonly counts: Counts;
  readonly damaged: number;
  readonly newer: number;
  /** The first and the last day of what is in it; null where nothing has a day. */
  readonly days: { readonly first: Day; readonly last: Day } | null;
}

/** How many there are of each kind, in the order of the kinds; one of which there is none is not in it. */
export type Counts = ReadonlyMap<Kind, number>;

/** The keepsakes counted by kind. */
export function countsOf(keepsakes: readonly Keepsake[]): Counts {
  const counts = new Map(allKinds.map((kind) => [kind, 0]));
  for (const { kind } of keepsakes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}

/** The contents of a copy, counted. */
export function contentsOf({ keepsakes, unread }: Shelved): Contents {
  const days = keepsakes.flatMap((each) => dayOf(each) ?? []);
  const [one] = days;
  return {
    counts: countsOf(keepsakes),
    damaged: unread.filter(({ is }) => is === 'damaged').length,
    newer: unread.filter(({ is }) => is === 'newer').length,
    days: one === undefined ? null : { first: days.reduce(earlierDay, one), last: days.reduce(laterDay, one) },
  };
}

/** The things a copy adds to a shelf, and how many stand there already, alike or in another version; check-ins are not counted. */
export interface Newcomers extends Shelved {
  readonly alike: number;
  readonly beside: number;
  /** How many stay in the file: a newer version wrote them, and they cannot stand here under another id. */
  readonly left: number;
}

/**
 * The things to put on the shelf so that all of the copy is on it and nothing is lost: what is there already is left
 * out; where one id holds two things, both are kept and the newcomer gets a new id.
 */
export function newcomersOf(copy: Shelved, here: Shelved, nextId: () => string): Newcomers {
  const all = [...here.keepsakes, ...here.unread];
  const taken = new Map(all.map((each) => [idOf(each), sameness(each)]));
  const contents = new Map(all.map((each) => [withoutId(each), idOf(each)]));
  const moved = new Map<string, string>();
  const count = { alike: 0, beside: 0, left: 0 };

  /** The id under which it is put; null where it is not. */
  const place = (each: Keepsake | Unread): string | null => {
    const id = idOf(each);
    const there = taken.get(id);
    if (there === undefined) return id;
    const twin = there === sameness(each) ? id : contents.get(withoutId(each));
    const what = twin !== undefined ? 'alike' : 'kind' in each || canMove(each) ? 'beside' : 'left';
    if (isCounted(each)) count[what] += 1;
    if (twin !== undefined) moved.set(id, twin);
    if (what !== 'beside') return null;
    const anew = nextId();
    moved.set(id, anew);
    return anew;
  };
  const keepsakes = copy.keepsakes.flatMap((each) => {
    const id = place(each);
    return id === null ? [] : [withId(each, id)];
  });
  const unread = copy.unread.flatMap((each) => {
    const id = place(each);
    return id === null ? [] : [{ ...each, id, value: withInnerId(each.value, each.id, id) }];
  });
  return { keepsakes: keepsakes.map((each) => follow(each, moved)), unread, ...count };
}

/**
 * The same things under other ids, by the old id the new one; a sitting that gets another one is followed. An unread thing
 * that cannot stand under another id is left out.
 */
export function underIds({ keepsakes, unread }: Shelved, moved: ReadonlyMap<string, string>): Shelved {
  if (moved.size === 0) return { keepsakes, unread };
  const idFor = (id: string) => moved.get(id) ?? id;
  return {
    keepsakes: keepsakes.map((each) => follow(withId(each, idFor(each.body.id)), moved)),
    unread: unread
      .filter((each) => !moved.has(each.id) || canMove(each))
      .map((each) => ({ ...each, id: idFor(each.id), value: withInnerId(each.value, each.id, idFor(each.id)) })),
  };
}

/** A copy, or what it adds, without what a newer version wrote. */
export const withoutNewer = <T extends Shelved>(copy: T): T => ({
  ...copy,
  unread: copy.unread.filter(({ is }) => is !== 'newer'),
});

/** How much there is, but for kinds whose number would tell one of the two what the other has kept. */
export const countOf = ({ keepsakes, unread }: Shelved): number => keepsakes.filter(isCounted).length + unread.length;

const isCounted = (each: Keepsake | Unread): boolean => !('kind' in each) || kinds[each.kind].mayBeCounted;

/**
 * True where an unread thing can stand under another id. The version that wrote a newer one looks for its id inside as
 * well, and would call it damaged where it cannot be changed along.
 */
export const canMove = ({ id, value, is }: Unread): boolean => is === 'damaged' || innerIdOf(value) === id;

/** The value of an unread thing with another id inside, where its own stands there. */
export const withInnerId = (value: unknown, from: string, to: string): unknown =>
  isObject(value) && isObject(value.body) && innerIdOf(value) === from
    ? { ...value, body: { ...value.body, id: to } }
    : value;

const innerIdOf = (value: unknown): unknown =>
  isObject(value) && isObject(value.body) && Object.hasOwn(value.body, 'id') ? value.body.id : undefined;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (each: Keepsake | Unread): string => ('kind' in each ? each.body.id : each.id);

const withId = <K extends Kind>({ kind, body }: KeepsakeOf<K>, id: string): KeepsakeOf<K> => ({
  kind,
  body: { ...body, id },
});

const withSitting = <K extends Kind>({ kind, body }: KeepsakeOf<K>, sitting: string): KeepsakeOf<K> => ({
  kind,
  body: { ...body, sitting },
});

/** A keepsake stays with the sitting it was kept from, also where the sitting got a new id. */
function follow(each: Keepsake, moved: ReadonlyMap<string, string>): Keepsake {
  const sitting = moved.get(sittingOf(each) ?? '');
  return sitting === undefined ? each : withSitting(each, sitting);
}

/**
 * A text that is the same for the same thing. The sitting it is from is left out, since that may have got a new id when it
 * was added; so are the days beside instants, since an old copy gets them where it is opened, and what bringing it back
 * from a copy changes.
 */
const sameness = (each: Keepsake | Unread): string =>
  'kind' in each
    ? sorted({ ...each, body: { ...each.body, sitting: null } }, notCompared)
    : sorted({ v: each.v, value: each.value });

const notCompared = ['day', 'broughtBackOn', 'fromCopy', 'touched'];

const withoutId = (each: Keepsake | Unread): string =>
  'kind' in each
    ? sorted({ kind: each.kind, body: { ...each.body, id: '', sitting: null } }, notCompared)
    : sorted({ v: each.v, value: withInnerId(each.value, each.id, '') });

/** A value as one line, whatever the order of its keys and without some of them. Values of a copy are never nested deep. */
const sorted = (value: unknown, without: readonly string[] = []): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([key]) => !without.includes(key))
            .sort(([x], [y]) => (x < y ? -1 : 1)),
        )
      : inner,
  );
