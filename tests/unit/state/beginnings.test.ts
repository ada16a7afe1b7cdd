import { describe, expect, test } from 'vitest';
import { createBeginnings } from '../../../src/state/beginnings.ts';

function someBeginnings() {
  let last = 0;
  return createBeginnings({
    nextId() {
      last += 1;
      return `thing-${last}`;
    },
  });
}

describe('what is begun', () => {
  test('belongs to the sitting it was begun in, and to none where there was none', () => {
    const beginnings = someBeginnings();
    const [one, two] = [beginnings.begin('a sitting'), beginnings.begin(null)];
    expect(one).not.toBe(two);
    expect(beginnings.sittingOf(one)).toBe('a sitting');
    expect(beginnings.sittingOf(two)).toBeNull();
    expect(beginnings.sittingOf('never begun')).toBeNull();
  });
});
