const name = 'common-ground-writer';

/** The calls by which a window hears of its right to write. */
interface Heard {
  /** It is the one that writes, at once or when the window that was closes. */
  granted(): void;
  /** It comes back from the browser's store of left pages; others may have written since. */
  lost(): void;
}

/**
 * Asks to be the one window that writes. The lock is held until this page is left; one that comes back is loaded anew, and
 * finds what it was writing in the journal. A browser without locks lets every window write.
 */
export function askToWrite({ granted, lost }: Heard): void {
  if (!('locks' in navigator)) {
    granted();
    return;
  }
  const waiting = new AbortController();
  let letGo = () => waiting.abort();
  navigator.locks
    .request(
      name,
      { signal: waiting.signal },
      () =>
        new Promise<void>((resolve) => {
          letGo = resolve;
          granted();
        }),
    )
    .catch((error: unknown) => {
      // A browser that refuses locks keeps nothing either, so no two windows can write.
      if (error instanceof DOMException && error.name === 'SecurityError') granted();
    });
  addEventListener('pagehide', ({ persisted }) => {
    // A page that lies there frozen must not hold up the others, or be given the lock.
    if (persisted) letGo();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    lost();
    location.reload();
  });
}
