// Imported by scripts too, which Node runs as they stand: no types but those of these comments.

/**
 * Gives every page of a browser a hand that takes its time. A test touches what it sees at once, faster than anyone can
 * mean it, and the app drops such touches; here each touch and key counts as made a second later than the one before.
 * @param {{ addInitScript(inPage: () => void): Promise<unknown> }} browser
 */
export const slowHand = (browser) => browser.addInitScript(takeTime);

/** Runs in the page, once or more often. */
export function takeTime() {
  if (Reflect.has(globalThis, 'hasSlowHand')) return;
  Reflect.set(globalThis, 'hasSlowHand', true);
  let late = 0;
  /** When it was told of a finger by one kind of event: it is told of the same one by the other kind too. */
  let told = Number.NEGATIVE_INFINITY;
  for (const type of ['pointerdown', 'touchstart', 'keydown', 'click'])
    addEventListener(
      type,
      (event) => {
        const isToldAgain = type === 'touchstart' && event.timeStamp - told < 10;
        if (type === 'pointerdown') told = event.timeStamp;
        if (type !== 'click' && !isToldAgain) late += 1_000;
        Object.defineProperty(event, 'timeStamp', { value: event.timeStamp + late });
      },
      { capture: true },
    );
}
