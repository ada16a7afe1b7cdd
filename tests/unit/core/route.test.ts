import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conversationIds } from '../../../content/conversation-ids.ts';
import { partners } from '../../../src/core/partner.ts';
import { formatRoute, parseRoute, type Route, routes } from '../../../src/core/route.ts';

/** What the address of each kind can carry. */
const params = {
  none: [{}],
  conversation: conversationIds.map((conversation) => ({ conversation })),
  prompt: [{ prompt: 'now.03' }],
  keepsake: [{ id: 'k-000001-a_B9' }],
  partner: partners.map((partner) => ({ partner })),
};
const all = Object.entries(routes).flatMap(([name, { param }]) =>
  params[param].map((each) => ({ name, ...each }) as Route),
);

test.each(all.map((route) => [formatRoute(route), route] as const))(
  '%s is read as the route it was made of',
  (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  },
);

test('no two routes share an address, and each address begins with #/', () => {
  const hashes = all.map(formatRoute);
  expect(new Set(hashes).size).toBe(all.length);
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
  ['#/note/00000001-ab12cd34', { name: 'note', id: '00000001-ab12cd34' }],
  ['#/checkIn/b', { name: 'checkIn', partner: 'b' }],
] as const)('"%s" is understood all the same', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

test('whatever stands in the address bar is some route, and the same one when it is read again', () => {
  const word = fc.oneof(fc.string(), fc.constantFrom('#', '/', ...conversationIds, ...Object.keys(routes)));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 5 }), fc.constantFrom('', '/'), (words, between) => {
      const route = parseRoute(words.join(between));
      expect(parseRoute(formatRoute(route))).toEqual(route);
    }),
    { numRuns: 300 },
  );
});
