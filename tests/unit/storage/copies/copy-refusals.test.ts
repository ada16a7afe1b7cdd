import { describe, expect, test } from 'vitest';
import { daysAfter } from '../../../../src/core/day.ts';
import type { Agreement } from '../../../../src/core/kept/agreement.ts';
import { idAfter, placeOf } from '../../../../src/core/kept/ids.ts';
import type { OpenedFile } from '../../../../src/state/copies/copy-store.ts';
import { mostBytes, mostRecords } from '../../../../src/storage/copies/copy-format.ts';
import { openCopy, readCopy } from '../../../../src/storage/copies/copy-reader.ts';
import { writeCopy } from '../../../../src/storage/copies/copy-writer.ts';
import { settingsFormat } from '../../../../src/storage/formats/settings-format.ts';
import { stampAt } from '../../../support/kept/stamps.ts';
import { someSettings } from '../../../support/sittings/arbitrary-copy.ts';
import { golden, goldenToday } from '../golden.ts';

const note = golden('note-v1');
const { body: agreed } = goldenToday('agreement-v1').value as { body: Agreement };
const began = agreed.changes[0]!;
const settings = { id: 'settings', v: settingsFormat.version, value: someSettings };
const { files } = writeCopy(
  { about: 'A copy.', made: stampAt(0) },
  { records: [note, golden('agreement-v1')], settings },
);
const whole = files[0]!.text;
type Tree = { records: { id: string; v: number; value: { body: object } }[]; [key: string]: unknown };
const tree = (): Tree => JSON.parse(whole);
const bytesOf = (text: string) => new TextEncoder().encode(text).buffer;
const openText = (text: string) => readCopy(bytesOf(text));
const refused = (why: string, number: number | null = null): OpenedFile =>
  ({ is: 'refused', why, number }) as OpenedFile;

/** The copy with one thing in it changed. */
function changed(change: (copy: Tree) => unknown): OpenedFile {
  const copy = tree();
  change(copy);
  return openText(JSON.stringify(copy));
}
const withNote = (part: object) => changed(({ records }) => Object.assign(records[0]!.value.body, part));

test('a whole copy opens', () => {
  expect(openText(whole)).toMatchObject({ is: 'copy', copy: { unread: [], settings: someSettings } });
  expect(openText(`\ufeff${whole}`)).toMatchObject({ is: 'copy' });
});

describe('a file that was saved again by something else opens', () => {
  const utf16 = (isLittle: boolean, mark: string) => {
    const bytes = new Uint8Array((mark.length + whole.length) * 2);
    const view = new DataView(bytes.buffer);
    for (const [at, unit] of (mark + whole).split('').entries()) view.setUint16(at * 2, unit.charCodeAt(0), isLittle);
    return bytes;
  };
  const withZeros = (bytes: Uint8Array, count: number) => Uint8Array.from([...bytes, ...new Array(count).fill(0)]);
  const utf8 = new TextEncoder().encode(whole);

  test.each([
    ['as UTF-16, little end first', utf16(true, '\ufeff')],
    ['as UTF-16, big end first', utf16(false, '\ufeff')],
    ['as UTF-16 without a mark', utf16(true, '')],
    ['as UTF-16 without a mark, big end first', utf16(false, '')],
    ['with a zero at its end', withZeros(utf8, 1)],
    ['with a block of zeros at its end', withZeros(utf8, 4_096)],
    ['as UTF-16 with zeros at its end', withZeros(utf16(true, '\ufeff'), 511)],
    ['with a mark and line ends of Windows', new TextEncoder().encode(`\ufeff${whole.replaceAll('\n', '\r\n')}`)],
  ])('%s', (_how, bytes) => {
    expect(readCopy(bytes.buffer)).toEqual(openText(whole));
  });
});

describe('a file whose ids lie at the end of all numbers', () => {
  test('opens with near ones in the same order, and its things stay with their sitting', () => {
    const opened = changed((copy) => {
      const [first, second] = copy.records;
      Object.assign(second!, { id: '0zzzzzzz-h' });
      Object.assign(second!.value.body, { id: '0zzzzzzz-h' });
      Object.assign(first!.value.body, { sitting: '0zzzzzzz-h' });
    });
    const near = idAfter(placeOf(note.id), 'h');
    expect(opened).toMatchObject({
      is: 'copy',
      copy: { keepsakes: [{ body: { id: note.id, sitting: near } }, { body: { id: near } }] },
    });
  });
});

describe('a file is refused', () => {
  test('that is larger than the cap, before a byte of it is read', async () => {
    const file = { size: 33 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('it was read')) };
    expect(await openCopy(file)).toEqual(refused('tooLarge'));
    expect(readCopy(new ArrayBuffer(mostBytes + 1))).toEqual(refused('tooLarge'));
  });

  test('that cannot be read', async () => {
    const file = { size: 3, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) };
    expect(await openCopy(file)).toEqual(refused('unreadable'));
  });

  test('that is no text', () => {
    expect(readCopy(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]).buffer)).toEqual(refused('notText'));
    expect(readCopy(new Uint8Array([0x1f, 0x8b, 8, 0]).buffer)).toEqual(refused('notText'));
  });

  test.each([['', '{', whole.slice(0, -9), 'Dear diary']])('that is no JSON: %j', (text) => {
    expect(openText(text)).toEqual(refused('notJson'));
  });

  test.each([
    [
      'null',
      '7',
      '[]',
      '{}',
      '"common-ground-copy"',
      '{"format":"other"}',
      '{"__proto__":{"format":"common-ground-copy"}}',
    ],
  ])('that is something else: %s', (text) => {
    expect(openText(text)).toEqual(refused('notACopy'));
  });

  test('that a newer version made', () => {
    expect(changed((copy) => Object.assign(copy, { version: 2 }))).toEqual(refused('newer'));
    expect(changed(({ records }) => Object.assign(records[1]!, { v: 99 }))).toEqual(refused('newer', 2));
    expect(changed((copy) => Object.assign(copy.settings as object, { v: 99 }))).toEqual(refused('newer'));
  });

  test.each([
    ['no version', (copy: Tree) => Object.assign(copy, { version: '1' })],
    ['version nought', (copy: Tree) => Object.assign(copy, { version: 0 })],
    ['no day', (copy: Tree) => Object.assign(copy, { made: 'yesterday' })],
    ['no list', (copy: Tree) => Object.assign(copy, { records: { length: 1 } })],
    ['something more', (copy: Tree) => Object.assign(copy, { more: 1 })],
    ['damaged settings', (copy: Tree) => Object.assign(copy, { settings: { v: settingsFormat.version, value: {} } })],
    [
      'too many things',
      (copy: Tree) => Object.assign(copy, { unread: Array.from({ length: mostRecords + 1 }, () => 0) }),
    ],
  ])('whose envelope has %s', (_name, change) => {
    expect(changed(change)).toEqual(refused('damaged'));
  });

  test.each([
    ['another kind of text', { text: 7 }],
    ['a text that is too long', { text: 'x'.repeat(4_001) }],
    ['a key too many', { more: 1 }],
    ['an instant that is none', { on: 1e300 }],
    ['an instant at the end of time', { on: 8.64e15 }],
    ['an instant before 1970', { on: -1 }],
    ['a day that is none', { day: '2027-02-29' }],
    ['a day that is no text', { day: 20_261_130 }],
    ['a count that could not go on', { rev: Number.MAX_SAFE_INTEGER }],
    ['another id inside', { id: '00000007-other' }],
  ])('with %s in a note, and it says which', (_name, part) => {
    expect(withNote(part)).toEqual(refused('damaged', 1));
  });

  test.each([
    ['zzzzzzzz-ab12cd34'],
    ['../../etc'],
    ['a b'],
    ['x'.repeat(101)],
    ['zz'],
    ['00000000-ab'],
    ['0000000A-ab'],
  ])('with the id %s', (id) => {
    const opened = changed(({ records }) => {
      Object.assign(records[0]!, { id });
      Object.assign(records[0]!.value.body, { id });
    });
    expect(opened).toEqual(refused('damaged', 1));
  });

  test.each([
    ['that runs though nobody said yes', { stage: 'running', changes: [] }],
    ['whose end is no end', { stage: 'ended' }],
    ['that is put to both, and both said yes', { touched: { a: true, b: true } }],
    ['that was ended and is put to both', { changes: [{ ...began, what: 'ended' }] }],
    ['that is written and has a yes', { stage: 'writing' }],
    ['that is looked at after 29 days', { reviewOn: daysAfter(agreed.startOn, 29) }],
    ['that is looked at before it starts', { reviewOn: agreed.startOn }],
    ['that was looked at too late', { changes: [{ ...began, reviewOn: daysAfter(began.startOn, 10_000) }] }],
    ['that runs on other terms', { stage: 'running' }],
    ['whose start is no day', { startOn: '2026-11-31' }],
    ['whose start is an instant', { startOn: 1 }],
    ['without a word', { act: ' \u0000' }],
    ['that held without a word', { changes: [{ ...began, act: '' }] }],
    ['at the end of time', { startOn: '9999-12-31', reviewOn: '9999-12-31' }],
  ])('with an agreement %s', (_name, part) => {
    expect(changed(({ records }) => Object.assign(records[1]!.value.body, part))).toEqual(refused('damaged', 2));
  });

  test('with an id as long as a book on what could not be read', () => {
    const unread = (id: string) => changed((copy) => Object.assign(copy, { unread: [{ id, v: 1, value: null }] }));
    expect(unread('x'.repeat(1_000)).is).toBe('copy');
    expect(unread('x'.repeat(1_001))).toEqual(refused('damaged', 3));
  });

  test('with one id twice', () => {
    expect(changed(({ records }) => records.push(records[0]!))).toEqual(refused('damaged', 3));
  });

  test.each([['__proto__'], ['constructor'], ['toString']])('with a key %s anywhere in it', (key) => {
    const planted = `"${key}":{"polluted":true},`;
    const places = ['"format"', '"id"', '"kind"', '"text"', '"welcomed"', '"touched"'];
    for (const place of places) {
      const at = whole.indexOf(place);
      expect(openText(whole.slice(0, at) + planted + whole.slice(at)), place).toMatchObject({ is: 'refused' });
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
  });
});

test.each([[70], [200_000], [1_000_000]])('a nesting of %i lists breaks nothing and takes no time', (depth) => {
  const deep = '['.repeat(depth) + ']'.repeat(depth);
  const started = performance.now();
  expect(openText(deep)).toMatchObject({ is: 'refused' });
  expect(openText(`{"format":"common-ground-copy","version":1,"records":${deep}}`)).toMatchObject({ is: 'refused' });
  const inside = whole.replace('"unread": [', `"unread": [{"id":"x","v":1,"value":${deep}}`);
  expect(openText(inside)).toMatchObject({ is: 'refused' });
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('a bracket inside a text is no nesting', () => {
  expect(withNote({ text: `${'['.repeat(300)}"\\` })).toMatchObject({ is: 'copy' });
});

test('halves of pairs, control characters and loose accents are tidied', () => {
  const opened = withNote({ text: 'a\ud800b\u0000c\r\nd e\u0301' });
  expect(opened).toMatchObject({ is: 'copy', copy: { keepsakes: [{ body: { text: 'a\ufffdbc\nd \u00e9' } }, {}] } });
});

test('what the saving version could not read is carried on, and read where this one can', () => {
  const { is: _opened, ...closed } = { is: 0, id: '0000000e-old', v: null, value: { was: ['here'] } };
  const opened = changed((copy) => Object.assign(copy, { records: [], unread: [closed, note] }));
  expect(opened).toMatchObject({
    is: 'copy',
    copy: { unread: [{ ...closed, is: 'damaged' }], keepsakes: [{ kind: 'note' }] },
  });
});
