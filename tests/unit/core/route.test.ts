import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conversationIds } from '../../../content/conversation-ids.ts';
import { formatRoute, parseRoute, type Route } from '../../../src/core/route.ts';

const plain = (
  [
    'home',
    'welcome',
    'rightForUs',
    'talk',
    'settings',
    'install',
    'kept',
    'agreements',
    'overTime',
    'storage',
    'about',
  ] as const
).map((name): Route => ({ name }));
const deep = (['forecast', 'lighter', 'prompts'] as const).flatMap((name) =>
  conversationIds.map((conversation): Route => ({ name, conversation })),
);
const things = (['note', 'appreciation', 'agreement'] as const).map((name): Route => ({ name, id: 'k-000001-a_B9' }));
const personal = (['a', 'b'] as const).map((partner): Route => ({ name: 'checkIn', partner }));
const routes = [...plain, ...deep, ...things, ...personal];

test.each(routes.map((route) => [formatRoute(route), route] as const))(
  '%s is read as the route it was made of',
  (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  },
);

test('no two routes share an address, and each address begins with #/', () => {
  const hashes = routes.map(formatRoute);
  expect(new Set(hashes).size).toBe(routes.length);
  expect(hashes.filter((hash) => !hash.startsWith('#/'))).toEqual([]);
});

test.each([
  '',
  '#',
  '#/',
  '/',
  '#/home',
  '#/forecast',
  '#/forecast/',
  '#/forecast/nowhere',
  '#/talk/now',
  '#/constructor',
  '#/Talk',
  '#/prompts/now.03',
  '#//talk',
  '#/forecast/now/more',
  '#/note',
  '#/note/a b',
  '#/note/%2F',
  '#/checkIn/c',
  '#/kept/1',
])('"%s" is home', (hash) => {
  expect(parseRoute(hash)).toEqual({ name: 'home' });
});

test.each([
  ['talk', { name: 'talk' }],
  ['#settings', { name: 'settings' }],
  ['#/talk/', { name: 'talk' }],
  ['/forecast/own', { name: 'forecast', conversation: 'own' }],
] as const)('"%s" is understood all the same', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

test('whatever stands in the address bar is some route, and the same one when it is read again', () => {
  const word = fc.oneof(fc.string(), fc.constantFrom('#', '/', ...conversationIds, ...routes.map(({ name }) => name)));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 5 }), fc.constantFrom('', '/'), (words, between) => {
      const route = parseRoute(words.join(between));
      expect(parseRoute(formatRoute(route))).toEqual(route);
    }),
    { numRuns: 300 },
  );
});
