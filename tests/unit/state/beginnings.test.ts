import { signal } from '@preact/signals-core';
import { describe, expect, test } from 'vitest';
import { createBeginnings } from '../../../src/state/beginnings.ts';
import type { KeepState } from '../../../src/state/keeping.ts';

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

  test('has its last words held until they are kept or let go, and no others', () => {
    const state = signal<KeepState>('keeping');
    const beginnings = someBeginnings();
    const words = { id: beginnings.begin(null), text: 'First', on: 0, rev: 1, sitting: null };
    expect(beginnings.heldOf(words.id)).toBeUndefined();
    beginnings.hold(words, { state });
    beginnings.hold({ ...words, text: 'Second', rev: 2 }, { state });
    expect(beginnings.heldOf(words.id)?.text).toBe('Second');
    expect(beginnings.heldOf('another')).toBeUndefined();
    for (const [goes, text] of [
      ['kept', 'Third'],
      ['idle', 'Fourth'],
    ] as const) {
      state.value = 'unkept';
      beginnings.hold({ ...words, text, rev: 3 }, { state });
      expect(beginnings.heldOf(words.id)?.text).toBe(text);
      state.value = goes;
      expect(beginnings.heldOf(words.id), goes).toBeUndefined();
    }
  });
});
