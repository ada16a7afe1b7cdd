import { beforeEach, expect, test, vi } from 'vitest';
import { recordOf } from '../../../src/storage/formats/keepsake-formats.ts';
import { createJournal } from '../../../src/storage/journal.ts';
import { noteOf } from '../../support/pages/kept-things.ts';

const [one, two] = [noteOf('00000001-t', 'first', 3), noteOf('00000002-t', 'second')];
const journal = createJournal(() => true);
let lines: Map<string, string>;

beforeEach(() => {
  lines = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => lines.get(name) ?? null,
    setItem: (name: string, line: string) => lines.set(name, line),
    removeItem: (name: string) => lines.delete(name),
  });
  return () => vi.unstubAllGlobals();
});

test('the journal gives back what was left in it, until it is cleared', () => {
  expect(journal.read()).toEqual([]);
  journal.leave([one, two]);
  expect(journal.read()).toEqual([one, two]);
  journal.leave([]);
  expect([journal.read(), lines.size]).toEqual([[], 0]);
});

test.each([
  '',
  'half a li',
  'null',
  '{}',
  '[1, null, {}, {"id": 1}]',
  '[{"id": "a", "v": 1, "value": {"kind": "note"}}]',
])('a line that is something else is as good as none: %s', (line) => {
  lines.set('journal', line);
  expect(journal.read()).toEqual([]);
});

test('what a newer version left stays in it, whatever else is left or taken out', () => {
  const newer = [
    { id: one.body.id, v: 99, value: { kind: 'note', body: {} } },
    { id: two.body.id, v: 1, value: { kind: 'letter', body: {} } },
  ];
  lines.set('journal', JSON.stringify([...newer, recordOf(two)]));
  journal.leave([one]);
  expect([journal.read(), JSON.parse(lines.get('journal')!)]).toEqual([[one], [...newer, recordOf(one)]]);
  journal.leave([]);
  expect([journal.read(), JSON.parse(lines.get('journal')!)]).toEqual([[], newer]);
});

test('a browser that refuses its small storage stops nothing', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  journal.leave([one]);
  journal.leave([]);
  expect(journal.read()).toEqual([]);
});

test('a window that only reads finds in it what the other one left, and changes nothing of it', () => {
  journal.leave([one]);
  const reader = createJournal(() => false);
  expect(reader.read()).toEqual([one]);
  reader.leave([two]);
  reader.leave([]);
  expect(journal.read()).toEqual([one]);
});

test('a text that is too long to be kept is whole in the journal', () => {
  const long = noteOf('00000003-t', 'x'.repeat(9_000), 2);
  journal.leave([long]);
  expect(journal.read()).toEqual([long]);
});

test('a text too vast for the line keeps no other one out of it', () => {
  const most = 20_000;
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => lines.get(name) ?? null,
    setItem(name: string, line: string) {
      if (line.length > most) throw new DOMException('no room', 'QuotaExceededError');
      lines.set(name, line);
    },
  });
  const vast = noteOf('00000003-t', 'x'.repeat(most), 2);
  journal.leave([one, vast, two]);
  expect(journal.read()).toEqual([one, two]);
});
