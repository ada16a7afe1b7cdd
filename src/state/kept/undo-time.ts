import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Clock, Stop } from '../ports.ts';

/** How long a step can be undone, in ms; `kept.undoFor` says it in words. */
export const undoMs = 10_000;

/** The time in which the last step can be undone, counted by delays, so that no clock that is set makes it longer. */
export interface UndoTime {
  /** True while it runs or is held. */
  readonly isOpen: ReadonlySignal<boolean>;
  /** Begins, or begins anew: something was just done that can be undone. */
  begin(): void;
  /** Stands still while someone is at the button, and begins anew when they leave it. */
  hold(isHeld: boolean): void;
  /** Ends at once, held or not: the screen is left, or the page goes out of sight. */
  end(): void;
}

/** The time to undo; it does not run before something is done. */
export function createUndoTime(clock: Pick<Clock, 'after'>): UndoTime {
  const isOpen = signal(false);
  let isHeld = false;
  let stop: Stop = () => undefined;

  function end() {
    stop();
    isHeld = false;
    isOpen.value = false;
  }
  function run() {
    stop();
    if (!isHeld) stop = clock.after(undoMs, end);
  }

  return {
    isOpen: computed(() => isOpen.value),
    begin() {
      isOpen.value = true;
      run();
    },
    hold(held) {
      if (!isOpen.peek() || held === isHeld) return;
      isHeld = held;
      run();
    },
    end,
  };
}
