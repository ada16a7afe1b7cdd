import { describe, expect, test } from 'vitest';
import { createDrafts } from '../../../../src/state/kept/drafts.ts';

function someBeginnings() {
  let last = 0;
  return createDrafts({
    nextId() {
      last += 1;
      return `thing-${last}`;
    },
  });
}

describe('what is begun', () => {
  test('belongs to the sitting it was begun in, and to none where there was none', () => {
    const drafts = someBeginnings();
    const [one, two] = [drafts.begin('a sitting'), drafts.begin(null)];
    expect(one).not.toBe(two);
    expect(drafts.sittingOf(one)).toBe('a sitting');
    expect(drafts.sittingOf(two)).toBeNull();
    expect(drafts.sittingOf('never begun')).toBeNull();
  });
});
