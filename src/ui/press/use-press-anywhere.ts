import { useEffect } from 'preact/hooks';
import { reactionMs } from './drawn.ts';

const control = 'a, button, summary, input, textarea, select';

/**
 * Hears a touch on any place of the page that is no control, while `place` is not null. As everywhere, one that began in the
 * first moment of a place was meant for what stood there before; it counts whatever else lies on the glass.
 */
export function usePressAnywhere(place: unknown, onPress: () => void) {
  useEffect(() => {
    if (place === null) return;
    const from = performance.now() + reactionMs;
    const down = new Set<number>();
    const begin = ({ target, timeStamp, pointerId }: PointerEvent) => {
      if (timeStamp >= from && target instanceof Element && target.closest(control) === null) down.add(pointerId);
    };
    const end = ({ type, pointerId }: PointerEvent) => {
      if (down.delete(pointerId) && type === 'pointerup') onPress();
    };
    addEventListener('pointerdown', begin);
    addEventListener('pointerup', end);
    addEventListener('pointercancel', end);
    return () => {
      removeEventListener('pointerdown', begin);
      removeEventListener('pointerup', end);
      removeEventListener('pointercancel', end);
    };
  }, [place]);
}
