import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';

/** How long, in ms, after something new is drawn a touch is still taken for one that was meant for what stood there before. */
export const reactionMs = 400;

/** What the controls under it belong to, such as a step of a talk. Once it changes, they count as drawn anew. */
export const DrawnContext = createContext<unknown>(null);

interface Drawn {
  readonly at: number;
  /** True for a control that waits for nobody, such as pause. */
  readonly isAlways: boolean;
}

const drawn = new WeakMap<Element, Drawn>();

/** When a control was last drawn as something new, on the clock of the page's events; long ago for any other element. */
export const drawnAt = (control: Element): number => drawn.get(control)?.at ?? Number.NEGATIVE_INFINITY;

/** Counts a control as drawn anew at this moment on the clock of the page's events, such as one that comes back into sight. */
export const drawAnew = (control: Element, at: number): void =>
  void drawn.set(control, { at, isAlways: drawn.get(control)?.isAlways === true });

/** True where a touch that began at this moment was meant for what stood there before. */
export const isTooEarly = (control: Element, began: number): boolean =>
  drawn.get(control)?.isAlways !== true && began < drawnAt(control) + reactionMs;

/** Remembers when a control is drawn as something new: the ref goes on its element. */
export function useDrawn<T extends Element>(isAlways = false): RefObject<T | null> {
  const place = useContext(DrawnContext);
  const control = useRef<T>(null);
  useLayoutEffect(() => {
    if (control.current !== null) drawn.set(control.current, { at: performance.now(), isAlways });
  }, [place, isAlways]);
  return control;
}
