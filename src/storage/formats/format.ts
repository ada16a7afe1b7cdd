import * as v from 'valibot';

/** A value as it was found: whole and in the shape of today, written by a later version of the app, or not to be read. */
export type Read<T> =
  | { readonly is: 'whole'; readonly value: T }
  | { readonly is: 'newer' }
  | { readonly is: 'damaged' };

/** A value on disk or in a copy, with the version of the format it was written in. */
export interface Versioned {
  readonly v: unknown;
  readonly value: unknown;
}

/** All versions in which one kind of thing was ever written, 1 to today's. */
export interface Format<T> {
  /** The version written today. */
  readonly version: number;
  /** Opens a value of any version and brings it forward to the shape of today. Never throws, and writes nothing. */
  read(found: Versioned): Read<T>;
  /**
   * The same format with one version more. `step` is pure: it turns a value of the version before into one of the new
   * version, and `schema` checks its result as if it had been written so.
   */
  next<Input, Next>(schema: v.GenericSchema<Input, Next>, step: (before: T) => Input): Format<Next>;
}

/** A format that has one version so far; `schema` describes it. */
export const firstFormat = <T>(schema: v.GenericSchema<unknown, T>): Format<T> =>
  formatOf(1, schema, () => ({ is: 'damaged' }));

/** A format whose latest version is described by `schema`; `readEarlier` brings the versions before it forward. */
function formatOf<T>(
  version: number,
  schema: v.GenericSchema<unknown, T>,
  readEarlier: (found: Versioned) => Read<T>,
): Format<T> {
  const readKnown = (found: Versioned): Read<T> =>
    found.v === version ? check(schema, found.value) : readEarlier(found);
  return {
    version,
    read: (found) => (typeof found.v === 'number' && found.v > version ? { is: 'newer' } : readKnown(found)),
    next: (nextSchema, step) =>
      formatOf(version + 1, nextSchema, (found) => {
        const before = readKnown(found);
        return before.is === 'whole' ? check(nextSchema, step(before.value)) : before;
      }),
  };
}

function check<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Read<T> {
  const result = v.safeParse(schema, value);
  return result.success ? { is: 'whole', value: result.output } : { is: 'damaged' };
}

/** The value that was read, or null where there is none to go on with. */
export const wholeOf = <T>(read: Read<T>): T | null => (read.is === 'whole' ? read.value : null);
