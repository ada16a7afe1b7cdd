/** Runs `seen` each time the page comes into sight again, be it from another app or from sleep. */
export function onSeenAgain(seen: () => void): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') seen();
  });
  addEventListener('pageshow', seen);
}
