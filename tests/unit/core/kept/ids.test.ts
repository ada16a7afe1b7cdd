import { expect, test } from 'vitest';
import { idAfter, placeOf } from '../../../../src/core/kept/ids.ts';

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
