import { effect, type ReadonlySignal } from '@preact/signals';
import { createRestMark, isChromium } from '../device/memory/rest-mark.ts';
import { onHidden, onSeenAgain } from '../device/page/visibility.ts';
import { beginNewLog } from '../storage/new-log.ts';

/**
 * Keeps what is kept from going with a torn log: where the page of the one window that writes was cut off last time,
 * Chromium begins a new log now. `flush` writes what is not on disk; a page that is left after that was at rest.
 */
export function renewLog(isWriter: ReadonlySignal<boolean>, flush: () => Promise<boolean>): void {
  const mark = createRestMark();
  if (isWriter.peek() && mark.wasCutOff && isChromium()) void beginNewLog();
  let isHidden = false;
  effect(() => {
    if (isWriter.value) mark.inUse();
  });
  onHidden(() => {
    isHidden = true;
    if (!isWriter.peek()) return;
    void flush().then((isKept) => {
      if (isKept && isHidden) mark.atRest();
    });
  });
  onSeenAgain(() => {
    isHidden = false;
    if (isWriter.peek()) mark.inUse();
  });
}
