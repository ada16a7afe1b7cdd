import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockFaults, parseIdLock, writeIdLock } from '../../../content/id-lock.ts';
import { loadContent } from '../../../content/load.ts';
import { buildConversation, buildPrompt } from './build-content.ts';

const warm = (...revs: number[]) =>
  buildConversation(
    'warm',
    revs.map((rev, index) => buildPrompt({ id: `warm.0${index + 1}`, rev })),
  );

test('every id in the content stands in the lock, and every id in the lock in the content', () => {
  const lock = parseIdLock(readFileSync(resolve('content/ids.lock'), 'utf8'));
  expect(lockFaults(lock, loadContent(resolve('content')).conversations)).toEqual([]);
  expect(lock.size).toBeGreaterThanOrEqual(204);
});

describe('the lock', () => {
  test('misses an id that disappeared', () => {
    expect(lockFaults(parseIdLock('warm.01 1\nwarm.02 1'), [warm(1)])).toEqual([
      expect.stringContaining('warm.02 was released and has disappeared'),
    ]);
  });

  test('is content with a retired prompt that stayed in its file', () => {
    const retired = buildPrompt({ id: 'warm.02', status: 'retired' });
    expect(
      lockFaults(parseIdLock('warm.01 1\nwarm.02 1'), [buildConversation('warm', [buildPrompt(), retired])]),
    ).toEqual([]);
  });

  test('asks for a new id to be written in', () => {
    expect(lockFaults(parseIdLock('warm.01 1'), [warm(1, 1)])).toEqual([expect.stringContaining('warm.02 is new')]);
  });

  test('notices a rev that went back or rose', () => {
    expect(lockFaults(parseIdLock('warm.01 3'), [warm(2)])).toEqual([
      expect.stringContaining('went back from rev 3 to 2'),
    ]);
    expect(lockFaults(parseIdLock('warm.01 3'), [warm(4)])).toEqual([expect.stringContaining('new rev 4')]);
  });

  test('writing it adds ids and never takes one out', () => {
    const text = writeIdLock(parseIdLock('warm.01 2\nwarm.09 1'), [warm(1, 1)]);
    expect([...parseIdLock(text)]).toEqual([
      ['warm.01', 2],
      ['warm.02', 1],
      ['warm.09', 1],
    ]);
    expect(writeIdLock(parseIdLock(text), [warm(1, 1)])).toBe(text);
  });

  test.each(['warm.1 1', 'warm.01', 'warm.01 one', 'warm.01 1\nwarm.01 2'])('refuses the line %o', (line) => {
    expect(() => parseIdLock(line)).toThrow(/^ids\.lock: /);
  });
});
