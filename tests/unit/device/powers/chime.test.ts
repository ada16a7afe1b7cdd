import { afterEach, expect, test, vi } from 'vitest';
import { createChime } from '../../../../src/device/powers/chime.ts';

afterEach(() => vi.unstubAllGlobals());

/** Lets the page hear of a touch, and says how many sounds were made ready for it. */
function readyAfter(touch: string): number {
  const made: string[] = [];
  class Audio {
    readonly state = 'suspended';
    constructor() {
      made.push('audio');
    }
    async resume() {}
  }
  const page = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('AudioContext', Audio);
  createChime(() => true);
  page.dispatchEvent(new Event(touch));
  return made.length;
}

test.each(['pointerup', 'touchend', 'keydown'])('the tone is made ready at %s', (touch) => {
  expect(readyAfter(touch)).toBe(1);
});

test('and not where a finger only comes down', () => {
  expect(readyAfter('pointerdown')).toBe(0);
});
