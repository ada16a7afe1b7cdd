import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { firstFormat, wholeOf } from '../../../../src/storage/formats/format.ts';

const first = firstFormat(v.strictObject({ loud: v.boolean() }));
const second = first.next(v.strictObject({ level: v.picklist([0, 9]) }), ({ loud }) => ({ level: loud ? 9 : 0 }));
const third = second.next(v.strictObject({ level: v.number(), unit: v.literal('bel') }), ({ level }) => ({
  level: level / 10,
  unit: 'bel',
}));

describe('a format of three versions', () => {
  test.each([
    [1, { loud: true }],
    [2, { level: 9 }],
    [3, { level: 0.9, unit: 'bel' }],
  ])('opens a value of version %i, brought forward step by step', (version, value) => {
    expect(third.read({ v: version, value })).toEqual({ is: 'whole', value: { level: 0.9, unit: 'bel' } });
  });

  test('judges each version by its own schema', () => {
    for (const version of [2, 3]) expect(third.read({ v: version, value: { loud: true } })).toEqual({ is: 'damaged' });
    expect(third.read({ v: 2, value: { level: 5 } })).toEqual({ is: 'damaged' });
    expect(third.read({ v: 3, value: { level: 5, unit: 'bel' } })).toMatchObject({ is: 'whole' });
  });

  test('leaves the value that it was given as it was', () => {
    const value = Object.freeze({ loud: true });
    expect(wholeOf(third.read({ v: 1, value }))?.level).toBe(0.9);
    expect(value).toEqual({ loud: true });
  });

  test.each([[4], [99], [Number.POSITIVE_INFINITY]])('calls version %d newer, whatever its value is', (version) => {
    for (const value of [{ loud: true }, 'sealed', undefined])
      expect(third.read({ v: version, value })).toEqual({ is: 'newer' });
  });

  test.each([[0], [-1], [1.5], [Number.NaN], ['1'], [null], [undefined]])('knows no version %j', (version) => {
    expect(third.read({ v: version, value: { loud: true } })).toEqual({ is: 'damaged' });
  });

  test('says which version it writes, as each format that it grew from does', () => {
    expect([first, second, third].map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(first.read({ v: 2, value: { level: 9 } }), 'to an app of version 1').toEqual({ is: 'newer' });
  });
});

test('what a step makes is judged too, so that a wrong step damages instead of planting nonsense', () => {
  const wrong = first.next(v.pipe(v.number(), v.maxValue(1)), () => 2);
  expect(wrong.read({ v: 1, value: { loud: true } })).toEqual({ is: 'damaged' });
});
