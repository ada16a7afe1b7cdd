import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A stretch of time in ms, and what of it has passed; `running` is false while it is held. */
interface Stretch {
  readonly total: number;
  readonly elapsed: number;
  readonly running: boolean;
}

/** What has passed is told at most once in so many ms, and in at most so many steps. */
const shortestStepMs = 5_000;
const mostSteps = 60;

/**
 * Tells the element of the ref what part of a time has passed, as `--passed` from 0 to 1. It does so by a step every few
 * seconds, and nothing runs between two steps, so that the tablet can sleep meanwhile.
 */
export function usePassed<T extends HTMLElement>({ total, elapsed, running }: Stretch): RefObject<T | null> {
  const shown = useRef<T>(null);
  useLayoutEffect(() => {
    const begun = performance.now() - elapsed;
    const stepMs = Math.max(shortestStepMs, total / mostSteps);
    let next: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      const passed = Math.min(total, running ? performance.now() - begun : elapsed);
      const steps = Math.floor(passed / stepMs);
      const part = passed < total ? (steps * stepMs) / total : 1;
      shown.current?.style.setProperty('--passed', String(part));
      if (running && passed < total) next = setTimeout(tell, Math.min(total, (steps + 1) * stepMs) - passed + 1);
    };
    tell();
    return () => clearTimeout(next);
  }, [total, elapsed, running]);
  return shown;
}
