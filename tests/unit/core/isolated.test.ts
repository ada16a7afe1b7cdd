import { expect, test } from 'vitest';
import { isolated } from '../../../src/core/isolated.ts';

test('a name that runs right to left is held apart from the sentence, and any other is as it was', () => {
  expect(isolated('שרה')).toBe('\u2068שרה\u2069');
  expect(isolated('Mira')).toBe('Mira');
  expect(isolated('')).toBe('');
});
