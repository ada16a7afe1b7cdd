import { drawnAt, reactionMs } from '../../../src/ui/press/drawn.ts';

let shift = 0;

/**
 * One finger touches an element. It is so much later than the touch before that its owner can have seen what was drawn in
 * between, though no time passes here.
 */
export function tap(element: HTMLElement): void {
  shift += reactionMs;
  touchAt(element, performance.now() + shift);
}

/** One finger touches an element so many ms after it was drawn as something new. */
export const tapSoon = (element: HTMLElement, afterMs: number): void => touchAt(element, drawnAt(element) + afterMs);

/** Enter goes down on an element so many ms after it was drawn as something new. */
export function enterSoon(element: HTMLElement, afterMs: number): void {
  element.focus();
  const at = drawnAt(element) + afterMs;
  tell(element, new KeyboardEvent('keydown', { bubbles: true, cancelable: true, key: 'Enter' }), at);
  tell(element, new MouseEvent('click', { bubbles: true, cancelable: true }), at);
}

function touchAt(element: HTMLElement, at: number): void {
  const touch = { bubbles: true, isPrimary: true, pointerType: 'touch' };
  tell(element, new PointerEvent('pointerdown', touch), at);
  tell(element, new PointerEvent('pointerup', touch), at);
  element.focus();
  tell(element, new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }), at);
}

const tell = (element: HTMLElement, event: Event, at: number) =>
  element.dispatchEvent(Object.defineProperty(event, 'timeStamp', { value: at }));
