// Finds what a built style asks of a browser: properties with their values, functions, units, selectors and rules.
import { parse, walk } from 'css-tree';
import { css, partsOf } from './compat.mjs';

/** @typedef {import('./compat.mjs').Identifier} Identifier */

const { properties, selectors, types } = css;
const rules = css['at-rules'];

/** Everything in the data on the types of values, by the last part of its name. */
/** @type {Map<string, Identifier>} */
const values = new Map();
addValues(types);

/** The names that units have in the data. */
const units = /** @type {const} */ ([
  [/^[dsl]v(?:[whbi]|min|max)$/, ['length', 'viewport_percentage_units_dynamic']],
  [/^cq(?:[whbi]|min|max)$/, ['length', 'container_query_length_units']],
  [/^(?:lh|rlh|cap|rcap|ic|ric|rch|rex|Q)$/, ['length', null]],
]);

/**
 * What a style uses of what the data knows. What stands in `@supports` is asked for before it is used, and passed over.
 * @param {string} text
 * @returns {import('./read-script.mjs').Uses}
 */
export function readStyle(text) {
  /** @type {import('./read-script.mjs').Uses} */
  const uses = new Map();
  const note = (/** @type {string} */ name, /** @type {Identifier | undefined} */ thing) => {
    if (thing?.__compat !== undefined) uses.set(name, [thing]);
  };
  /** @type {Set<string>} the properties that stand there by the name of a single browser too */
  const prefixed = new Set();
  walk(parse(text), {
    enter(/** @type {import('css-tree').CssNode} */ node) {
      switch (node.type) {
        case 'Atrule':
          if (node.name === 'supports') return walk.skip;
          note(`@${node.name}`, rules?.[node.name]);
          break;
        case 'Feature':
          note(`@media (${node.name})`, rules?.media?.[node.name]);
          break;
        case 'FeatureRange':
          note('@media (a < b)', rules?.media?.range_syntax);
          break;
        case 'PseudoClassSelector':
        case 'PseudoElementSelector':
          note(`:${node.name}`, selectors?.[node.name]);
          break;
        case 'NestingSelector':
          note('&', selectors?.nesting);
          break;
        case 'Declaration':
          if (node.property.startsWith('-')) prefixed.add(node.property.replace(/^-+\w+-/, ''));
          else noteDeclaration(node, note);
          break;
        case 'Dimension':
          for (const [pattern, [kind, name]] of units)
            if (pattern.test(node.unit)) note(node.unit, types?.[kind]?.[name ?? node.unit]);
          break;
        case 'Function':
          note(`${node.name}()`, values.get(node.name));
          break;
        default:
      }
      return undefined;
    },
  });
  for (const use of uses.keys()) if (prefixed.has(use.split(':')[0] ?? '')) uses.delete(use);
  return uses;
}

/**
 * @param {import('css-tree').Declaration} declaration
 * @param {(name: string, thing: Identifier | undefined) => void} note
 */
function noteDeclaration({ property, value }, note) {
  const known = properties?.[property];
  if (known === undefined) return;
  note(property, known);
  walk(value, (node) => {
    if (node.type === 'Identifier') note(`${property}: ${node.name}`, known[node.name]);
    if (node.type === 'Function') note(`${property}: ${node.name}()`, known[node.name]);
  });
}

/** @param {Identifier | undefined} things */
function addValues(things) {
  for (const [name, thing] of partsOf(things)) {
    if (!values.has(name)) values.set(name, thing);
    addValues(thing);
  }
}
