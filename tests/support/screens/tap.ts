import { reactionMs } from '../../../src/ui/press/drawn.ts';

let shift = 0;

/**
 * One finger touches an element. It is so much later than the touch before that its owner can have seen what was drawn in
 * between, though no time passes here.
 */
export function tap(element: HTMLElement): void {
  shift += reactionMs;
  const tell = (event: Event) =>
    element.dispatchEvent(Object.defineProperty(event, 'timeStamp', { value: performance.now() + shift }));
  const touch = { bubbles: true, isPrimary: true, pointerType: 'touch' };
  tell(new PointerEvent('pointerdown', touch));
  tell(new PointerEvent('pointerup', touch));
  element.focus();
  tell(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
}
