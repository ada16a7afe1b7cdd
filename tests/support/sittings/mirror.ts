/** Everything in a plan, a sitting or an event that names one of the two. */
const named = ['hurt', 'first', 'whose', 'partner', 'speakers'];
const keyed = ['back', 'scopes'];

const swap = (text: string): string => (text === 'a' ? 'b' : text === 'b' ? 'a' : text);

/** The same plan, sitting or event with the two partners in each other's place. */
export const mirror = <T>(value: T): T => mirrored(value, '') as T;

function mirrored(value: unknown, key: string): unknown {
  if (typeof value === 'string') return named.includes(key) ? swap(value) : value;
  if (Array.isArray(value)) return value.map((each) => mirrored(each, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [keyed.includes(key) ? swap(name) : name, mirrored(each, name)]),
  );
}

/** Every place in a value that names one of the two, by the keys that lead to it; list places are left out. */
export function placesOfNames(value: unknown, way: readonly string[] = []): string[] {
  if (value === 'a' || value === 'b') return [way.join('.')];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => placesOfNames(each, way));
  return Object.entries(value).flatMap(([name, each]) => [
    ...(name === 'a' || name === 'b' ? [[...way, '*'].join('.')] : []),
    ...placesOfNames(each, [...way, name]),
  ]);
}

/** Every key used anywhere in a value. */
export function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(keysOf);
  return Object.entries(value).flatMap(([name, each]) => [name, ...keysOf(each)]);
}
