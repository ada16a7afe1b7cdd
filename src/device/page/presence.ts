// A touch beside a finger that slips is told of by touch events alone.
const signs = ['pointerdown', 'touchstart', 'keydown', 'scroll'] as const;

/** Runs `touched` at each sign that someone is there: a touch, a key, a page that is scrolled. */
export function onTouched(touched: () => void): void {
  for (const sign of signs) addEventListener(sign, touched, { capture: true, passive: true });
}

/** Runs `seen` each time the page comes into sight again, be it from another app or from sleep. */
export function onSeenAgain(seen: () => void): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') seen();
  });
  addEventListener('pageshow', seen);
}

/** Runs `hidden` each time the page goes out of sight or is left, perhaps for good. */
export function onHidden(hidden: () => void): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') hidden();
  });
  addEventListener('pagehide', hidden);
}
