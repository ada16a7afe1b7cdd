import { expect, test } from 'vitest';
import { idAfter, nearerIds, placeOf } from '../../../../src/core/kept/ids.ts';

test('an id tells its place, and the one after it comes after it', () => {
  for (const place of [0, 1, 35, 36, 36 ** 6, 36 ** 7 - 1, 36 ** 7]) {
    const id = idAfter(place, 'ab12cd34');
    expect(placeOf(id)).toBe(place + 1);
    expect(idAfter(placeOf(id), '00000000') > id).toBe(true);
  }
});

test('the order of keeping goes on after the farthest id that a copy can bring', () => {
  const next = idAfter(placeOf('0zzzzzzz-x'), 'a');
  expect([next, placeOf(next)]).toEqual(['10000000-a', 36 ** 7]);
  expect(idAfter(placeOf(next), 'a')).toBe('10000001-a');
});

test.each(['zzzzzzzz-x', 'z0000000-x', '', 'note', '0000000c', '--------x'])('%s has no place in it', (id) => {
  expect(placeOf(id)).toBe(0);
});

test('ids that lie farther than anyone comes are brought near in their order, and the same ones each time', () => {
  const ids = ['0zzzzzzz-h', '00000007-a', '0abcdefg-b', '00000003-c'];
  const moved = nearerIds(ids);
  expect(moved).toEqual(
    new Map([
      ['0abcdefg-b', '00000008-b'],
      ['0zzzzzzz-h', '00000009-h'],
    ]),
  );
  expect(nearerIds(ids)).toEqual(moved);
  expect(nearerIds(['00zzzzzz-a', '00000001-b']).size).toBe(0);
});
