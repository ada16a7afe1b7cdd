import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choices, firstSettings, type Settings } from '../../../../src/core/settings.ts';
import { wholeOf } from '../../../../src/storage/formats/format.ts';
import { settingsFormat } from '../../../../src/storage/formats/settings-format.ts';
import { golden } from '../golden.ts';

const own: Settings = { ...firstSettings, welcomed: true, names: { a: 'Māra', b: 'יואב' }, textSize: 150 };
const read = (changes: object, v = settingsFormat.version) => settingsFormat.read({ v, value: { ...own, ...changes } });
const whole = (value: object) => ({ is: 'whole', value });
const names = Object.keys(firstSettings);
/** The settings as they are kept, without one of them. */
const without = (name: string) => Object.fromEntries(Object.entries(own).filter(([each]) => each !== name));

describe('settings of version 1', () => {
  const v1 = golden('settings-v1');

  test.each([
    [true, 'fewest'],
    [false, 'usual'],
  ])('in which quiet is %s ask for the %s reminders, and are the same otherwise', (quiet, reminders) => {
    const { quiet: _, ...same } = v1.value as { quiet: boolean };
    const found = settingsFormat.read({ v: 1, value: { ...same, quiet } });
    expect(found).toEqual(whole({ ...firstSettings, ...same, reminders }));
  });
});

describe('a setting that an app added', () => {
  test.each(names)('has its first value where it is missing: %s', (name) => {
    const found = settingsFormat.read({ v: 2, value: without(name) });
    expect(found).toEqual(whole({ ...own, [name]: firstSettings[name as keyof Settings] }));
  });

  test('has its first value in settings of version 1 too', () => {
    const { checkIns: _, ...fewer } = golden('settings-v1').value as { checkIns: boolean };
    expect(wholeOf(settingsFormat.read({ v: 1, value: fewer }))?.checkIns).toBe(false);
  });

  test('is carried along untouched by an app that does not know it yet', () => {
    const later = { tune: { name: 'bells', notes: [1, 2] }, dimmed: true };
    expect(read(later)).toEqual(whole({ ...own, ...later }));
    const line = { ownLines: { ...own.ownLines, bye: 'Sleep well.' } };
    expect(read(line)).toEqual(whole({ ...own, ...line }));
  });
});

describe('one wrong value', () => {
  test.each([
    ['palette', 'sepia'],
    ['textSize', 175],
    ['pace', ''],
    ['followUps', -1],
    ['leftOut', ['']],
  ])('that %s cannot have takes its first value, and the names survive', (name, value) => {
    expect(read({ [name]: value })).toEqual(whole({ ...own, [name]: firstSettings[name as keyof Settings] }));
  });

  test.each(names)('of another type damages: %s', (name) => {
    for (const value of [{ planted: true }, null, [7]]) expect(read({ [name]: value })).toEqual({ is: 'damaged' });
  });

  test.each([
    ['a name', { names: { a: 7, b: '' } }],
    ['no number', { textSize: Number.NaN }],
    ['an id', { leftOut: ['now.03', 7] }],
    ['a line that only a later app knows', { ownLines: { ...own.ownLines, bye: 7 } }],
    ['a name that every object has', { constructor: true }],
  ])('of another type damages: %s', (_what, changes) => {
    expect(read(changes)).toEqual({ is: 'damaged' });
  });
});

test.each([[{}], [{ quiet: true }], [{ planted: 1 }], [[]], [null], ['welcomed'], [new Date(0)]])(
  'settings are not %j',
  (value) => {
    for (const v of [1, 2]) expect(settingsFormat.read({ v, value })).toEqual({ is: 'damaged' });
  },
);

test('every choice and every switch reads back as it was set', () => {
  const switches = names.filter((name) => typeof firstSettings[name as keyof Settings] === 'boolean');
  const values = { ...choices, ...Object.fromEntries(switches.map((name) => [name, [true, false]])) };
  const each = Object.entries(values).map(([name, all]) => [name, fc.constantFrom(...(all as unknown[]))]);
  fc.assert(
    fc.property(fc.record(Object.fromEntries(each)), (changes) => {
      expect(read(changes)).toEqual(whole({ ...own, ...changes }));
    }),
  );
});
