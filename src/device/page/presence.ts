const signs = ['pointerdown', 'keydown', 'scroll'] as const;

/** Runs `touched` at each sign that someone is there: a touch, a key, a page that is scrolled. */
export function onTouched(touched: () => void): void {
  for (const sign of signs) addEventListener(sign, touched, { capture: true, passive: true });
}

/** Runs `turned` each time the tablet is turned on its side or back. */
export function onTurned(turned: () => void): void {
  matchMedia('(orientation: portrait)').addEventListener('change', turned);
}
