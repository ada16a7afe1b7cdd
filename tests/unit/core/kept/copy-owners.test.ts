import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Copy } from '../../../../src/core/kept/copy.ts';
import { namesOfBoth, ownersOf, withOwnersSwapped } from '../../../../src/core/kept/copy-owners.ts';
import { isOfOne, type Keepsake, swapped } from '../../../../src/core/kept/keepsake.ts';
import { firstSettings } from '../../../../src/core/settings.ts';
import { appreciationOn, checkInsOf, noteOn, weeksOf } from '../../../support/kept/keepsakes.ts';
import { stampAt } from '../../../support/kept/stamps.ts';
import { agreed } from '../../../support/pages/agreed.ts';
import { arbitraryKeepsake } from '../../../support/sittings/arbitrary-copy.ts';

const [checkIn] = checkInsOf('a', 1, weeksOf({ heavy: [1] }));
const agreement = (who: 'a' | 'b'): Keepsake => ({
  kind: 'agreement',
  body: { ...agreed(1, 3, { who }), stage: 'offered', touched: { a: who === 'a', b: who === 'b' } },
});
const names = { a: 'Anna', b: 'Ben' };
const copy = (...keepsakes: readonly Keepsake[]): Copy => ({
  made: stampAt(5),
  keepsakes,
  unread: [],
  settings: { ...firstSettings, names, near: 'a' },
});
const shelf = (...keepsakes: readonly Keepsake[]) => ({ keepsakes, unread: [] });

test('swapping gives all that is of one of the two to the other, and twice is as it was', () => {
  expect(swapped(checkIn!)).toMatchObject({ body: { partner: 'b' } });
  expect(swapped(appreciationOn(1, 'x', 5, 'b'))).toMatchObject({ body: { from: 'a' } });
  expect(swapped(agreement('a'))).toMatchObject({
    body: { who: 'b', touched: { a: false, b: true }, changes: [{ who: 'b' }] },
  });
  expect(isOfOne(noteOn(1, 'x'))).toBe(false);
  fc.assert(
    fc.property(arbitraryKeepsake, (each) => {
      expect(swapped(swapped(each))).toEqual(each);
    }),
  );
});

test('a copy is swapped with its names and who sits near, and what nobody can read is left out', () => {
  const unread = [{ id: '00000009-x', v: 9, value: 'song', is: 'newer' as const }];
  expect(withOwnersSwapped({ ...copy(checkIn!), unread })).toMatchObject({
    keepsakes: [{ body: { partner: 'b' } }],
    unread: [],
    settings: { names: { a: 'Ben', b: 'Anna' }, near: 'b' },
  });
  expect(withOwnersSwapped({ ...copy(), settings: null }).settings).toBeNull();
});

test('owners are told by the names, and only where something in the copy is of one of the two', () => {
  const mirrored = { a: 'Ben', b: 'Anna' };
  expect(ownersOf(copy(checkIn!), shelf(), mirrored)).toBe('swapped');
  expect(ownersOf(copy(noteOn(1, 'x')), shelf(), mirrored)).toBe('same');
  expect(ownersOf({ ...copy(checkIn!), settings: null }, shelf(), names)).toBe('unknown');
});

test('where nobody is named here the names of the copy are taken, unless something here is of one of the two', () => {
  const nameless = { a: '', b: '' };
  expect(ownersOf(copy(checkIn!), shelf(noteOn(9, 'x')), nameless)).toBe('same');
  expect(ownersOf(copy(checkIn!), shelf(appreciationOn(9, 'x', 5, 'a')), nameless)).toBe('unknown');
  expect(namesOfBoth({ a: '', b: 'Ben' }, { a: 'Anna', b: 'Bo' })).toEqual({ a: 'Anna', b: 'Ben' });
});
