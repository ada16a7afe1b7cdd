import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredRecord } from '../../../../src/storage/database.ts';
import { type Format, wholeOf } from '../../../../src/storage/formats/format.ts';
import { copiedFormat, plannedFormat } from '../../../../src/storage/formats/instant-formats.ts';
import { keepsakeFormats, readKeepsake } from '../../../../src/storage/formats/keepsake-formats.ts';
import { remindersFormat } from '../../../../src/storage/formats/reminders-format.ts';
import { settingsFormat } from '../../../../src/storage/formats/settings-format.ts';
import { sittingFormat } from '../../../../src/storage/formats/sitting-format.ts';
import { buildPlan, type Move, open, wait, walk } from '../../../support/sittings/sitting-builder.ts';
import { expected, golden, goldenNames } from '../golden.ts';

const stateFormats: Record<string, Pick<Format<unknown>, 'version' | 'read'>> = {
  sitting: sittingFormat,
  settings: settingsFormat,
  reminders: remindersFormat,
  planned: plannedFormat,
  copied: copiedFormat,
};
const versions = Object.entries({ ...stateFormats, ...keepsakeFormats }).map(([kind, { version }]) => ({
  kind,
  version,
}));
const kindOf = (name: string) => name.split('-')[0] ?? '';
const versionOf = (kind: string) => versions.find((each) => each.kind === kind)?.version ?? 0;

/** Reads a record of one kind into the value it stands for today, or null where there is none. */
const readerOf = (kind: string) => (record: StoredRecord) =>
  stateFormats[kind] === undefined ? wholeOf(readKeepsake(record)) : wholeOf(stateFormats[kind].read(record));

test('there is a golden file of every version of every kind, and of nothing else', () => {
  const each = versions.flatMap(({ kind, version }) =>
    Array.from({ length: version }, (_, before) => ({ kind, end: `-v${before + 1}` })),
  );
  const isOf = (name: string, { kind, end }: (typeof each)[number]) => kindOf(name) === kind && name.endsWith(end);
  expect(each.filter((one) => !goldenNames.some((name) => isOf(name, one)))).toEqual([]);
  expect(goldenNames.filter((name) => !each.some((one) => isOf(name, one)))).toEqual([]);
});

type Way = readonly (string | number)[];

/** The way to every value inside a record's value, the whole of it included. */
function waysOf(value: unknown, way: Way = []): Way[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, inner]) => waysOf(inner, [...way, key]))];
}

/** A copy of the value in which `change` has been made at the end of the way. */
function changed(value: unknown, way: Way, change: (found: unknown) => unknown): unknown {
  const [key, ...rest] = way;
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((each, index) => (index === Number(key) ? changed(each, rest, change) : each));
  if (typeof value !== 'object' || value === null) throw new Error(`no way to ${way.join('.')}`);
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === key ? changed(each, rest, change) : each]),
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What may stand there with fewer keys: how each partner sorted, what was never dismissed, what was not answered. */
const mayLack = (way: Way): boolean => ['scopes', 'scope', 'dismissed', 'answers'].some((key) => way.includes(key));

/** Ways to damage one value so that no reader may take it: another kind of thing, a key too many, a key too few. */
const damages: Record<string, (found: unknown) => unknown> = {
  'another kind of thing': (found) => (isObject(found) ? 'planted' : { planted: true }),
  'nothing at all': () => undefined,
  'no number': (found) => (typeof found === 'number' ? Number.NaN : { planted: true }),
  'a key too many': (found) => (isObject(found) ? { ...found, planted: 'planted' } : { planted: true }),
  'a key too few': (found) =>
    isObject(found) ? Object.fromEntries(Object.entries(found).slice(1)) : { planted: true },
};

/** A setting may be missing or unknown: `settings-format.test.ts` says what becomes of it. */
const ofSettings = ['another kind of thing', 'no number'];

describe.each(goldenNames)('the golden file %s', (name) => {
  const record = golden(name);
  const kind = kindOf(name);
  const read = readerOf(kind);
  const ways = waysOf(record.value);
  const possible = kind === 'settings' ? ofSettings : Object.keys(damages);

  test('opens as what it is today', () => {
    expect(read(record)).toEqual(expected(name));
  });

  test('reads as the same once it is written in the version of today', () => {
    const today = { id: record.id, v: versionOf(kind), value: structuredClone(expected(name)) };
    expect(read(today)).toEqual(expected(name));
  });

  test('does not open in a version that is not known', () => {
    for (const v of [0, 1.5, versionOf(kind) + 1, 99, Number.NaN]) expect(read({ ...record, v })).toBeNull();
  });

  test('does not open once any value in it is damaged', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ways), fc.constantFrom(...possible), (way, damage) => {
        const change = damages[damage];
        if (change === undefined || (damage === 'a key too few' && mayLack(way))) return;
        expect(read({ ...record, value: changed(record.value, way, change) })).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});

describe('of a keepsake it is told apart', () => {
  const note = golden('note-v1');
  const { kind, body } = note.value as { kind: string; body: object };

  test('that its format or its kind is newer than this version', () => {
    expect(readKeepsake({ ...note, v: 3 })).toEqual({ is: 'newer' });
    expect(readKeepsake({ ...note, value: { kind: 'song', body } })).toEqual({ is: 'newer' });
  });

  test.each([
    ['a ciphertext', 'c2VjcmV0'],
    ['bytes', new Uint8Array(4)],
    ['another outer shape', { kind, sealed: body }],
    ['nothing', undefined],
  ])('that a later format is newer, whatever its outer shape: %s', (_what, value) => {
    expect(readKeepsake({ ...note, v: 3, value })).toEqual({ is: 'newer' });
    expect(readKeepsake({ ...note, v: 1, value })).toEqual({ is: 'damaged' });
  });

  test.each([
    ['its format never was', { ...note, v: 0 }],
    ['its format is no number', { ...note, v: Number.NaN }],
    ['it lies under another id', { ...note, id: '00000009-ab12cd34' }],
    ['its kind is a name every object has', { ...note, value: { kind: 'constructor', body } }],
    ['it has a third part', { ...note, value: { kind, body, more: 1 } }],
    ['there is no value', { ...note, value: undefined }],
  ])('that it is not to be read: %s', (_why, record) => {
    expect(readKeepsake(record).is).not.toBe('whole');
  });

  test('that its words are longer than may be written', () => {
    const long = (units: number) => ({ ...note, value: { kind, body: { ...body, text: 'x'.repeat(units) } } });
    expect([readKeepsake(long(4_000)).is, readKeepsake(long(4_001)).is]).toEqual(['whole', 'damaged']);
  });
});

test('no record that holds something else opens, and none makes a reader throw', () => {
  fc.assert(
    fc.property(fc.constantFrom(...versions), fc.anything(), ({ kind, version }, found) => {
      const value = typeof found === 'number' ? [found] : found;
      for (const v of [1, version]) expect(readerOf(kind)({ id: 'any', v, value })).toBeNull();
    }),
  );
});

/** Everything that can be done in a sitting, and some time that passes. */
const moves: Move[] = [
  ...(['begin', 'agreed', 'ready', 'start', 'said', 'next', 'heard', 'more', 'notQuite'] as const),
  ...(['skip', 'gentler', 'back', 'pause', 'goOn', 'anotherPrompt', 'stop', 'endKindly', 'resume'] as const),
  ...(['oneMore', 'startOver'] as const),
  { type: 'sorted', scope: { kind: 'need', money: 'later' } },
  { type: 'check', answer: 'lighter' },
  { type: 'callBreak', returnAt: null },
  { type: 'callBreak', returnAt: Date.UTC(2026, 10, 24) },
  { type: 'imBack', partner: 'a' },
  { type: 'imBack', partner: 'b' },
  wait(6_000),
  wait(-90_000),
];

test('whatever a sitting comes to is read back as it was', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.array(fc.constantFrom(...moves), { maxLength: 120 }), (scope, done) => {
      const { sitting } = walk(open(buildPlan({ conversation: 'facts', scope })), ...done);
      const value = structuredClone(sitting);
      expect(wholeOf(sittingFormat.read({ v: sittingFormat.version, value }))).toEqual(sitting);
    }),
    { numRuns: 200 },
  );
});
