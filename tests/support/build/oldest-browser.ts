import type { BrowserContext } from '@playwright/test';
import { api, builtins, isInFloor, lowestOf, partsOf } from '../../../scripts/floor/compat.mjs';

/** Everything that one of the oldest browsers lacks, as the object it belongs to and its name there. */
const lacking: readonly (readonly [owner: string, name: string])[] = [
  ...partsOf(builtins).flatMap(([owner, thing]) => [
    ...(isMissing(thing) ? [['globalThis', owner] as const] : []),
    ...partsOf(thing).flatMap(([name, member]) => (isMissing(member) ? [[owner, name] as const] : [])),
  ]),
  ...partsOf(api).flatMap(([owner, thing]) => [
    ...(isMissing(thing) ? [['globalThis', owner] as const] : []),
    ...partsOf(thing).flatMap(([name, member]) =>
      isMissing(member) ? [[owner, name.replace(/_static$/, '')] as const] : [],
    ),
  ]),
];

function isMissing(thing: Parameters<typeof lowestOf>[0]): boolean {
  return thing.__compat !== undefined && !isInFloor(lowestOf(thing));
}

/** What the policy of the page asks for in a browser that knows it; without it, it would refuse the app's own worker. */
const isForPolicy = (name: string) => /trustedTypes|createPolicy/i.test(name);

/**
 * Takes away from every page what any of the oldest browsers lacks, so that a newer one is as poor as all of them at once.
 * What is not JavaScript, such as styles and syntax, stays.
 */
export const makeOldest = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(
    (all) => {
      for (const [owner, name] of all) {
        const object = Reflect.get(globalThis, owner);
        if (object === undefined || object === null) continue;
        Reflect.deleteProperty(object, name);
        if (typeof object === 'function' && object.prototype) Reflect.deleteProperty(object.prototype, name);
      }
    },
    lacking.filter((names) => !names.some(isForPolicy)),
  );
