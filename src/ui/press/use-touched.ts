import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * The value to show, and what to call with the one that was touched: a touch shows at once, until the value itself changes,
 * so that nobody who waits for a slow disk touches again.
 */
export function useTouched<T>(value: T): [shown: T, touch: (next: T) => void] {
  const [touched, setTouched] = useState<{ readonly next: T } | null>(null);
  useLayoutEffect(() => setTouched(null), [value]);
  return [touched === null ? value : touched.next, (next) => setTouched({ next })];
}
