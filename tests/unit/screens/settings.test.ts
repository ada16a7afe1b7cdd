import { expect, test } from 'vitest';
import { agreed } from '../../support/pages/agreed.ts';
import { openTablet } from '../../support/screens/open-tablet.ts';
import { words } from '../../support/sittings/said.ts';

const { welcome, settings, kept } = words;

const many = Array.from({ length: 12 }, (_, at) => ({ kind: 'agreement' as const, body: agreed(at + 1, 3) }));

test.each([
  ['a name', 'settings', welcome.nameA, 'textbox'],
  ['the other name', 'welcome', welcome.nameB, 'textbox'],
  ['a line of their own', 'settings', settings.ownListen, 'textbox'],
  ['what they look for', 'kept', kept.search, 'searchbox'],
] as const)('no keyboard or service changes %s or learns from it', async (_what, at, label, role) => {
  const tablet = await openTablet({ at, kept: many });
  if (at === 'welcome') for (const _page of ['what', 'not for']) await tablet.touch(welcome.next);
  const field = tablet.one(role, label);
  for (const [attribute, value] of [
    ['autocorrect', 'off'],
    ['autocomplete', 'off'],
    ['writingsuggestions', 'false'],
    ['data-gramm', 'false'],
    ['data-1p-ignore', ''],
  ] as const)
    expect(field.getAttribute(attribute) ?? String(Reflect.get(field, attribute)), attribute).toBe(value);
});
