import type { Locator, Page } from '@playwright/test';

/** Waits until what only passes from one look to another is done, such as words that fade. */
export const passed = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const isPassing = (animation: Animation) =>
      animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
    await Promise.allSettled(
      document
        .getAnimations()
        .filter(isPassing)
        .map(({ finished }) => finished),
    );
  });

/** What moves on the page without an end, by the label or class of what it belongs to. */
export async function moving(page: Page): Promise<string[]> {
  await passed(page);
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => animation.playState === 'running')
      .map((animation) => {
        const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
        return target?.closest('[aria-label]')?.getAttribute('aria-label') ?? target?.className ?? 'unknown';
      }),
  );
}

/** What would pass slowly from one look to another, by its class. */
export const passing = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((each) =>
        [null, '::before', '::after'].some((part) => {
          const { transitionDuration } = getComputedStyle(each, part);
          return transitionDuration.split(', ').some((duration) => duration !== '0s');
        }),
      )
      .map(({ className }) => String(className)),
  );

/** From now on every fade from one step to the next stands still so many ms after it began. */
export const holdFades = (page: Page, ms: number): Promise<void> =>
  page.evaluate((at) => {
    const { animate } = Element.prototype;
    Element.prototype.animate = function (...given) {
      const fade = animate.apply(this, given);
      fade.pause();
      fade.currentTime = at;
      return fade;
    };
  }, ms);

/** The picture of the words that fade out, while there is one. */
export const fadingOut = (page: Page): Locator => page.locator('.softly-before > *');

/** How much of an element is seen, from 0 to 1, with all that it stands in. */
export const seenOf = (element: Locator): Promise<number> =>
  element.evaluate((own) => {
    let opacity = 1;
    for (let part: Element | null = own; part !== null; part = part.parentElement)
      opacity *= Number(getComputedStyle(part).opacity);
    return opacity;
  });
