import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Clock } from '../ports.ts';
import type { WindowChannel } from './other-windows.ts';

/** How often, in ms, a window that may not write asks whether the one that does still runs. */
const askEveryMs = 5_000;
/** So many questions in a row without an answer, and the other window hangs. */
const silentAfter = 3;

/**
 * True while the window that writes has not answered for 15 s: it hangs, or the tablet has put it to sleep. Each window that
 * writes answers; each one that does not keeps asking.
 */
export function watchWriter(
  channel: WindowChannel,
  clock: Clock,
  isWriter: ReadonlySignal<boolean>,
): ReadonlySignal<boolean> {
  const unanswered = signal(0);
  channel.hear((line) => {
    if (line.type === 'writes?' && isWriter.peek()) channel.say({ type: 'writes' });
    if (line.type === 'writes') unanswered.value = 0;
  });
  const ask = () => {
    unanswered.value += 1;
    channel.say({ type: 'writes?' });
  };
  effect(() => {
    if (isWriter.value) {
      unanswered.value = 0;
      return undefined;
    }
    let stop = () => {};
    const again = () => {
      ask();
      stop = clock.after(askEveryMs, again);
    };
    stop = clock.after(0, again);
    return () => stop();
  });
  return computed(() => !isWriter.value && unanswered.value > silentAfter);
}
