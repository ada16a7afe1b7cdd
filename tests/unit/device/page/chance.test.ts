import { afterEach, expect, test, vi } from 'vitest';
import { randomWord } from '../../../../src/device/page/chance.ts';

afterEach(() => vi.unstubAllGlobals());

test('a random word is eight hex digits, each time others, at an address without https too', () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const words = Array.from({ length: 200 }, randomWord);
  expect(words.filter((word) => !/^[0-9a-f]{8}$/.test(word))).toEqual([]);
  expect(new Set(words).size).toBe(200);
});
