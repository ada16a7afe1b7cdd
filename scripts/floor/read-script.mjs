// Finds what a built script asks of a browser: its syntax, the browser's objects it names, and the members it calls.
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { api, builtins, html, partsOf } from './compat.mjs';

/** @typedef {import('./compat.mjs').Identifier} Identifier */
/** @typedef {import('acorn').AnyNode} Node */
/**
 * The things of the data that may be meant by each use, by how the use reads in the table.
 * @typedef {Map<string, readonly Identifier[]>} Uses
 */

/** The browser's own objects by the name under which a page finds them. */
const objects = new Map(
  Object.entries({
    navigator: 'Navigator',
    document: 'Document',
    window: 'Window',
    self: 'Window',
    globalThis: 'Window',
    location: 'Location',
    history: 'History',
    screen: 'Screen',
    performance: 'Performance',
    crypto: 'Crypto',
    indexedDB: 'IDBFactory',
    caches: 'CacheStorage',
    localStorage: 'Storage',
    speechSynthesis: 'SpeechSynthesis',
  }),
);

/** @type {Map<string, Identifier[]>} all things by the name of the member, whoever it belongs to */
const members = new Map();
for (const owners of [builtins, builtins.Intl, api])
  for (const [, owner] of partsOf(owners))
    for (const [name, thing] of partsOf(owner)) members.set(name, [...(members.get(name) ?? []), thing]);

/**
 * What a script uses of what the data knows; throws where it does not parse in that edition of the language.
 * @param {string} text
 * @param {{ isModule: boolean, edition: 5 | 2022 }} options
 * @returns {Uses}
 */
export function readScript(text, { isModule, edition }) {
  const tree = parse(text, { ecmaVersion: edition, sourceType: isModule ? 'module' : 'script' });
  /** @type {Uses} */
  const uses = new Map();
  const own = declaredIn(tree);
  /** @type {Set<string>} the names of the script's own members: of these it is not seen whether the browser's are meant */
  const named = new Set();
  full(tree, (/** @type {Node} */ node) => {
    switch (node.type) {
      case 'Identifier':
        if (!own.has(node.name)) noteGlobal(uses, node.name);
        break;
      case 'MemberExpression': {
        const name = nameOf(node.property, node.computed);
        const owner = node.object.type === 'Identifier' && !own.has(node.object.name) ? node.object.name : '';
        if (name !== null) noteMember(uses, owner, name);
        break;
      }
      case 'CallExpression':
        noteEvent(uses, node);
        noteElement(uses, node);
        break;
      case 'NewExpression':
        checkPattern(node, edition);
        break;
      case 'Property':
      case 'MethodDefinition':
      case 'PropertyDefinition':
        named.add(nameOf(node.key, node.computed) ?? '');
        break;
      case 'AssignmentExpression':
        if (node.left.type === 'MemberExpression') named.add(nameOf(node.left.property, node.left.computed) ?? '');
        break;
      case 'ObjectPattern':
        for (const each of node.properties) {
          const name = each.type === 'Property' ? nameOf(each.key, each.computed) : null;
          if (name !== null) noteMember(uses, '', name);
        }
        break;
      default:
    }
  });
  for (const name of named) uses.delete(`.${name}`);
  return uses;
}

/**
 * @param {Uses} uses
 * @param {string} name
 */
function noteGlobal(uses, name) {
  const things = [builtins[name], api[name], api.Window?.[name]].filter((each) => each?.__compat !== undefined);
  const known = things.flatMap((each) => each ?? []);
  if (known.length > 0) uses.set(name, known);
}

/**
 * @param {Uses} uses
 * @param {string} owner the global before the dot, or empty
 * @param {string} name
 */
function noteMember(uses, owner, name) {
  const whole = api[objects.get(owner) ?? owner] ?? builtins[owner];
  const exact = whole?.[`${name}_static`] ?? whole?.[name];
  if (exact !== undefined) uses.set(`${owner}.${name}`, [exact]);
  else {
    const things = members.get(name);
    if (things !== undefined) uses.set(`.${name}`, things);
  }
}

/**
 * A name that is listened for.
 * @param {Uses} uses
 * @param {import('acorn').CallExpression} call
 */
function noteEvent(uses, { callee, arguments: [first] }) {
  const called = callee.type === 'MemberExpression' ? nameOf(callee.property, callee.computed) : nameOf(callee, false);
  const name = textOf(first);
  const things = members.get(`${name}_event`);
  if (called === 'addEventListener' && things !== undefined) uses.set(`event ${name}`, things);
}

/**
 * An element that is made, with its attributes: `jsx('input', { … })`.
 * @param {Uses} uses
 * @param {import('acorn').CallExpression} call
 */
function noteElement(uses, { arguments: [first, second] }) {
  const tag = textOf(first);
  const element = tag === null ? undefined : html.elements?.[tag];
  if (element === undefined || second?.type !== 'ObjectExpression') return;
  uses.set(`<${tag}>`, [element]);
  for (const each of second.properties) {
    const name = each.type === 'Property' ? nameOf(each.key, each.computed) : null;
    const thing = name === null ? undefined : (element[name] ?? html.global_attributes?.[name]);
    if (thing !== undefined) uses.set(`<${tag} ${name}>`, [thing]);
  }
}

/**
 * A pattern written as text is syntax too, which the parser does not look into.
 * @param {import('acorn').NewExpression} made
 * @param {5 | 2022} edition
 */
function checkPattern({ callee, arguments: [, flags] }, edition) {
  if (callee.type === 'Identifier' && callee.name === 'RegExp')
    parse(`/x/${textOf(flags) ?? ''}`, { ecmaVersion: edition });
}

/**
 * The name that an expression spells out, or null.
 * @param {Node} node
 * @param {boolean} computed
 */
function nameOf(node, computed) {
  if (!computed && node.type === 'Identifier') return node.name;
  return textOf(node);
}

/**
 * A text that stands there as it is, in whichever quotes, or null.
 * @param {Node | undefined} node
 */
function textOf(node) {
  if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  return node?.type === 'TemplateLiteral' && node.expressions.length === 0
    ? (node.quasis[0]?.value.cooked ?? null)
    : null;
}

/**
 * The names that a script declares itself, anywhere.
 * @param {Node} tree
 */
function declaredIn(tree) {
  /** @type {Set<string>} */
  const names = new Set();
  full(tree, (/** @type {Node} */ node) => {
    if (node.type === 'VariableDeclarator') addNames(names, node.id);
    if ('params' in node) for (const each of node.params) addNames(names, each);
    if ((node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') && node.id) names.add(node.id.name);
    if (node.type === 'ImportSpecifier' || node.type === 'ImportDefaultSpecifier') names.add(node.local.name);
  });
  return names;
}

/**
 * @param {Set<string>} names
 * @param {import('acorn').Pattern} pattern
 */
function addNames(names, pattern) {
  if (pattern.type === 'Identifier') names.add(pattern.name);
  if (pattern.type === 'AssignmentPattern') addNames(names, pattern.left);
  if (pattern.type === 'RestElement') addNames(names, pattern.argument);
  if (pattern.type === 'ArrayPattern') for (const each of pattern.elements) if (each) addNames(names, each);
  if (pattern.type === 'ObjectPattern')
    for (const each of pattern.properties) addNames(names, each.type === 'Property' ? each.value : each.argument);
}
