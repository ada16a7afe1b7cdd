import type { Page } from '@playwright/test';

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
