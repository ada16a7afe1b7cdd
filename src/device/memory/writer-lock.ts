/** The lock belongs to the database, which all copies of the app at one host share. */
const name = 'common-ground-writer';

/** The calls by which a window hears of its right to write. */
interface Heard {
  /** It is the one that writes: at once, when the window that was closes, or when it took the right from one that hung. */
  granted(): void;
  /** It may write no more: another window took the right, or it comes back from the browser's store of left pages. */
  lost(): void;
}

/** The right to be the one window that writes. */
export interface WriterLock {
  /** Takes it from the window that has it. That one is told as soon as it runs again, and waits like any other. */
  take(): void;
}

/**
 * Asks to be the one window that writes. The lock is held until this page is left; one that comes back is loaded anew, and
 * finds what it was writing in the journal. A browser without locks lets every window write.
 */
export function askToWrite({ granted, lost }: Heard): WriterLock {
  if (!('locks' in navigator)) {
    granted();
    return { take: () => {} };
  }
  const { locks } = navigator;
  let letGo = () => {};
  let isHeld = false;
  const hold = () =>
    new Promise<void>((resolve) => {
      isHeld = true;
      letGo = resolve;
      granted();
    });
  const failed = (error: unknown) => {
    if (isHeld) {
      // Only a window that takes the lock ends it from outside.
      isHeld = false;
      lost();
      wait();
    } else if (error instanceof DOMException && error.name === 'SecurityError') {
      // A browser that refuses locks keeps nothing either, so no two windows can write.
      granted();
    }
  };
  const wait = () => {
    const waiting = new AbortController();
    letGo = () => waiting.abort();
    locks.request(name, { signal: waiting.signal }, hold).catch(failed);
  };
  wait();
  addEventListener('pagehide', ({ persisted }) => {
    // A page that lies there frozen must not hold up the others, or be given the lock.
    if (persisted) letGo();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    lost();
    location.reload();
  });
  return {
    take() {
      if (isHeld) return;
      letGo();
      locks.request(name, { steal: true }, hold).catch(failed);
    },
  };
}
