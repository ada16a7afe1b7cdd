import type { Locator, Page } from '@playwright/test';

/** What one screen asks of those who look at it. */
export interface Counted {
  /** What can be touched, and the words that can be read, as far as they can be seen. */
  readonly controls: number;
  readonly words: number;
}

/** Counts the controls and the words that can be seen; a word in both halves counts twice, on a control turned round once. */
export const countScreen = (page: Page): Promise<Counted> =>
  page.evaluate(() => {
    const controlled = 'button, a[href], input, textarea, select, summary, [role=radio], [role=checkbox], .pad';
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      const isHidden = element.closest('.visually-hidden, [hidden], [inert], .upside-down') !== null;
      return (
        !isHidden &&
        width > 1 &&
        height > 1 &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      );
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let words = 0;
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const { parentElement } = text;
      if (parentElement === null || parentElement.closest('script, style, svg, noscript') !== null) continue;
      if (isSeen(parentElement)) words += text.textContent?.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
    }
    return { controls: [...document.querySelectorAll(controlled)].filter(isSeen).length, words };
  });

/** The size in px of the letters of this text, the largest where it stands more than once. */
export async function lettersOf(text: Locator): Promise<number> {
  const sizes = await text.evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)));
  return Math.max(...sizes);
}

/** Counts the touches on a page from here on; call what it returns for the number since it was called last. */
export async function countTouches(page: Page): Promise<() => Promise<number>> {
  const begin = () => {
    if (Reflect.has(globalThis, 'touches')) return;
    Reflect.set(globalThis, 'touches', 0);
    addEventListener(
      'click',
      ({ isTrusted }) => isTrusted && Reflect.set(globalThis, 'touches', Reflect.get(globalThis, 'touches') + 1),
      true,
    );
  };
  await page.addInitScript(begin);
  if (page.url() !== 'about:blank') await page.evaluate(begin);
  return () =>
    page.evaluate(() => {
      const touches: number = Reflect.get(globalThis, 'touches');
      Reflect.set(globalThis, 'touches', 0);
      return touches;
    });
}
