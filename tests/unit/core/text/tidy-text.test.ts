import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roomIn, tidyText } from '../../../../src/core/text/tidy-text.ts';

const any = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('\ud83c', '\udf3f', '\r', '\n') }),
);

describe('text as it is kept', () => {
  test.each([
    ['plain words', 'A few words.', 'A few words.'],
    ['line ends of every kind', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['tabs', 'a\tb', 'a\tb'],
    ['control characters', 'a\u0000b\u0007c\u001bd\u007fe\u0085f', 'abcdef'],
    ['emoji of several parts', '👩‍👩‍👧 🌿', '👩‍👩‍👧 🌿'],
    ['words from right to left with their marks', 'שלום\u200f!', 'שלום\u200f!'],
    ['letters in parts', 'cafe\u0301', 'café'],
    ['half a pair', 'a\ud83cb', 'a\ufffdb'],
  ])('holds %s', (_what, typed, kept) => {
    expect(tidyText(typed)).toBe(kept);
  });

  test('is never cut, however long it is', () => {
    expect(tidyText('ab🌿'.repeat(5_000))).toBe('ab🌿'.repeat(5_000));
  });

  test('is whole, and the same when it is kept again', () => {
    fc.assert(
      fc.property(any, (typed) => {
        const text = tidyText(typed);
        expect(text.isWellFormed()).toBe(true);
        expect(tidyText(text)).toBe(text);
      }),
    );
  });
});

describe('the room for a text', () => {
  test.each([
    ['plain letters', 'abc', 7],
    ['letters in parts, which become one', 'e\u0301e\u0301', 8],
    ['what is not kept', 'a\u0000\r\n', 8],
    ['a letter of Bengali that becomes two', '\u09df', 8],
    ['a letter of Hindi that becomes two', '\u095c'.repeat(5), 0],
    ['a letter of Hebrew that becomes two', '\ufb2a'.repeat(6), -2],
    ['more than there is room for', 'a'.repeat(12), -2],
  ])('is counted as it is kept: %s', (_what, typed, room) => {
    expect(roomIn(typed, 10)).toBe(room);
  });

  test('is below zero exactly where the kept text is longer than that', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 20 }), (typed, units) => {
        expect(roomIn(typed, units) < 0).toBe(tidyText(typed).length > units);
      }),
    );
  });
});
