// Reads MDN's data on browsers: from which version on each one knows a thing.
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import { floor } from '../build/floor.mjs';

/** @typedef {import('@mdn/browser-compat-data').Identifier} Identifier */
/** @typedef {import('@mdn/browser-compat-data').SupportStatement} SupportStatement */
/** @typedef {keyof typeof floor} Family */
/**
 * The lowest version of each family that knows a thing, on a computer and on a tablet; null where one of them does not.
 * @typedef {Record<Family, string | null>} Lowest
 */

/** All that is looked up in. */
export const { api, css, html } = bcd;

/** The objects that the language itself brings. */
export const builtins = /** @type {Record<string, Identifier>} */ (bcd.javascript.builtins);

/** The browsers of each family: the desktop's and the tablet's. */
const browsers = /** @type {const} */ ({
  chrome: ['chrome', 'chrome_android'],
  safari: ['safari', 'safari_ios'],
  firefox: ['firefox', 'firefox_android'],
});
const families = /** @type {Family[]} */ (Object.keys(browsers));

/**
 * The things within a thing, by name.
 * @param {Identifier | undefined} thing
 */
export const partsOf = (thing) =>
  Object.entries(/** @type {Record<string, Identifier>} */ (thing ?? {})).filter(([name]) => name !== '__compat');

/**
 * The lowest versions that know a thing.
 * @param {Identifier} thing
 * @returns {Lowest}
 */
export function lowestOf(thing) {
  const support = thing.__compat?.support;
  const inFamily = (/** @type {Family} */ family) =>
    browsers[family].map((name) => since(support?.[name])).reduce((one, two) => later(one, two));
  return { chrome: inFamily('chrome'), safari: inFamily('safari'), firefox: inFamily('firefox') };
}

/**
 * True where the oldest browsers of the app know a thing.
 * @param {Lowest} lowest
 */
export const isInFloor = (lowest) => missing(lowest) === 0;

/**
 * The higher of each family.
 * @param {Lowest} one
 * @param {Lowest} two
 * @returns {Lowest}
 */
export const highest = (one, two) => ({
  chrome: later(one.chrome, two.chrome),
  safari: later(one.safari, two.safari),
  firefox: later(one.firefox, two.firefox),
});

/**
 * The things of one name that may be meant where it is not seen whose it is: the one that most browsers know.
 * @param {readonly Identifier[]} things
 * @returns {Lowest | null} null where the data knows no such name
 */
export function kindestOf(things) {
  const known = things.filter(({ __compat }) => __compat !== undefined).map(lowestOf);
  const [kindest] = known.toSorted((one, two) => missing(one) - missing(two));
  return kindest ?? null;
}

/**
 * How many families of the oldest browsers lack a thing.
 * @param {Lowest} lowest
 */
const missing = (lowest) => families.filter((family) => later(lowest[family], floor[family]) !== floor[family]).length;

/**
 * The first version that has a thing without a switch, a prefix or another name, and still has it; null where none does.
 * @param {SupportStatement | undefined} statement
 */
function since(statement) {
  const all = statement === undefined ? [] : [statement].flat();
  const plain = all.find(
    (each) =>
      each.flags === undefined &&
      each.prefix === undefined &&
      each.alternative_name === undefined &&
      each.version_removed === undefined &&
      typeof each.version_added === 'string',
  );
  const version = plain?.version_added;
  return typeof version === 'string' && version !== 'preview' ? version.replace('≤', '') : null;
}

/**
 * The later of two versions; none at all is later than any.
 * @param {string | null} one
 * @param {string | null} two
 */
function later(one, two) {
  if (one === null || two === null) return null;
  return one.localeCompare(two, 'en', { numeric: true }) >= 0 ? one : two;
}
