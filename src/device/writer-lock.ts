const name = 'common-ground-writer';

/**
 * Asks to be the one window that writes; `granted` runs once it is, at once or when the window that was closes. The lock
 * is held until this page goes. A browser without locks lets every window write.
 */
export function askToWrite(granted: () => void): void {
  if (!('locks' in navigator)) {
    granted();
    return;
  }
  navigator.locks
    .request(name, () => {
      granted();
      return new Promise(() => undefined);
    })
    .catch(granted);
}
