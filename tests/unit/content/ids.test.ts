import { conversations } from 'content:authored';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockFaults, markOf, parseIdLock, writeIdLock } from '../../../content/id-lock.ts';
import { buildConversation, buildPrompt } from './build-content.ts';

const warm = (...revs: number[]) =>
  buildConversation(
    'warm',
    revs.map((rev, index) => buildPrompt({ id: `warm.0${index + 1}`, rev })),
  );

test('every id in the content stands in the lock, and every id in the lock in the content', () => {
  const lock = parseIdLock(readFileSync(resolve('content/ids.lock'), 'utf8'));
  expect(lockFaults(lock, conversations)).toEqual([]);
  expect(lock.size).toBeGreaterThanOrEqual(204);
});

const lineOf = (id: string, rev: number, changes: Parameters<typeof buildPrompt>[0] = {}) =>
  `${id} ${rev} ${markOf(buildPrompt(changes))}`;
const lockOf = (...lines: string[]) => parseIdLock(lines.join('\n'));

describe('the lock', () => {
  test('misses an id that disappeared', () => {
    expect(lockFaults(lockOf(lineOf('warm.01', 1), lineOf('warm.02', 1)), [warm(1)])).toEqual([
      expect.stringContaining('warm.02 was released and has disappeared'),
    ]);
  });

  test('is content with a retired prompt that stayed in its file', () => {
    const retired = buildPrompt({ id: 'warm.02', status: 'retired' });
    expect(
      lockFaults(lockOf(lineOf('warm.01', 1), lineOf('warm.02', 1)), [
        buildConversation('warm', [buildPrompt(), retired]),
      ]),
    ).toEqual([]);
  });

  test('asks for a new id to be written in', () => {
    expect(lockFaults(lockOf(lineOf('warm.01', 1)), [warm(1, 1)])).toEqual([expect.stringContaining('warm.02 is new')]);
  });

  test('notices a rev that went back or rose', () => {
    expect(lockFaults(lockOf(lineOf('warm.01', 3)), [warm(2)])).toEqual([
      expect.stringContaining('went back from rev 3 to 2'),
    ]);
    expect(lockFaults(lockOf(lineOf('warm.01', 3)), [warm(4)])).toEqual([expect.stringContaining('new rev 4')]);
  });

  test.each([{ text: 'Which song would you sing in the rain?' }, { gentler: 'Which song do you hum?' }])(
    'notices other words under the same rev, and writing it hides nothing: %o',
    (changes) => {
      const lock = lockOf(lineOf('warm.01', 1));
      const changed = [buildConversation('warm', [buildPrompt(changes)])];
      const fault = [expect.stringContaining('warm.01 has other words under the same rev 1')];
      expect(lockFaults(lock, changed)).toEqual(fault);
      expect(lockFaults(parseIdLock(writeIdLock(lock, changed)), changed)).toEqual(fault);
    },
  );

  test('takes other words with a higher rev, once they are written in', () => {
    const changed = [buildConversation('warm', [buildPrompt({ rev: 2, text: 'Which song is yours?' })])];
    const lock = parseIdLock(writeIdLock(lockOf(lineOf('warm.01', 1)), changed));
    expect(lockFaults(lock, changed)).toEqual([]);
    expect(lockFaults(lock, [warm(1)])).toEqual([expect.stringContaining('went back from rev 2 to 1')]);
  });

  test('does not mind how the words are typed', () => {
    expect(markOf({ text: 'It’s  here?', gentler: 'Now?' })).toBe(markOf({ text: "It's here?\n", gentler: 'Now?' }));
  });

  test('writing it adds ids and never takes one out', () => {
    const text = writeIdLock(lockOf(lineOf('warm.01', 2), lineOf('warm.09', 1)), [warm(1, 1)]);
    expect([...parseIdLock(text)].map(([id, { rev }]) => [id, rev])).toEqual([
      ['warm.01', 2],
      ['warm.02', 1],
      ['warm.09', 1],
    ]);
    expect(writeIdLock(parseIdLock(text), [warm(1, 1)])).toBe(text);
  });

  const mark = '0a1b2c3d4e5f';
  test.each([
    `warm.1 1 ${mark}`,
    `warm.01 ${mark}`,
    'warm.01 1',
    `warm.01 one ${mark}`,
    `warm.01 1 ${mark}\nwarm.01 2 ${mark}`,
  ])('refuses the line %o', (line) => {
    expect(() => parseIdLock(line)).toThrow(/^ids\.lock: /);
  });
});
