import { effect, type ReadonlySignal } from '@preact/signals';
import { createRestMark, isChromium } from '../../device/memory/rest-mark.ts';
import { onHidden, onSeenAgain } from '../../device/page/presence.ts';
import { beginNewLog } from '../../storage/new-log.ts';

/**
 * Lets Chromium begin a new log of its database where the page that writes was cut off last time, since it would throw a
 * torn log away with all that is kept. `flush` writes what is not on disk; a page that is left after that was at rest.
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
