import type { Page } from '@playwright/test';

/** What moves on the page, by the label of what it belongs to; what only passes from one look to another is done first. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const passing = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(passing.map(({ finished }) => finished));
    return document
      .getAnimations()
      .filter((animation) => animation.playState === 'running')
      .map((animation) => {
        const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
        return target?.closest('[aria-label]')?.getAttribute('aria-label') ?? target?.className ?? 'unknown';
      });
  });

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
