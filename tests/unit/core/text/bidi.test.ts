import { expect, test } from 'vitest';
import { bidiIsolated } from '../../../../src/core/text/bidi.ts';

test('a name that runs right to left is held apart from the sentence, and any other is as it was', () => {
  expect(bidiIsolated('שרה')).toBe('\u2068שרה\u2069');
  expect(bidiIsolated('Mira')).toBe('Mira');
  expect(bidiIsolated('')).toBe('');
});
