/** How deep and how large a record may be that is carried along unopened. */
const deepest = 64;
const mostParts = 20_000;

/**
 * True where JSON can carry a value and give it back: numbers that are finite, strings, lists and simple objects, neither
 * deep nor vast. Walks without calling itself, so that no nesting can break it.
 */
export function isPlain(value: unknown): boolean {
  let level: unknown[] = [value];
  let parts = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    parts += level.length;
    if (depth > deepest || parts > mostParts || !level.every(isPlainPart)) return false;
    level = level.flatMap(partsOf);
  }
  return true;
}

function isPlainPart(value: unknown): boolean {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object') return false;
  // A list with gaps or with names of its own would come back as another one.
  if (Array.isArray(value)) return Object.keys(value).length === value.length;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && !Object.hasOwn(value, '__proto__');
}

const partsOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];

const [quote, backslash, openList, closeList, openObject, closeObject] = Array.from('"\\[]{}', (sign) =>
  sign.charCodeAt(0),
);
/** Deeper than any copy is, with what it carries unopened. */
const deepestText = 100;

/** True where lists and objects of a JSON text lie in each other no deeper than a copy's: some readers give way at depth. */
export function isShallow(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (isInString) {
      if (sign === backslash) at += 1;
      else if (sign === quote) isInString = false;
    } else if (sign === quote) isInString = true;
    else if (sign === openList || sign === openObject) {
      depth += 1;
      if (depth > deepestText) return false;
    } else if (sign === closeList || sign === closeObject) depth -= 1;
  }
  return true;
}
