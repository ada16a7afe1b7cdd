import { settle } from './settle.ts';
import { wordsOf } from './view.ts';

const regions = () =>
  [...document.querySelectorAll('[role=status]')].filter((each) => each.getAttribute('aria-live') !== 'off');

/** A control that takes the focus says its own name, which is no news. */
const controls = 'button, a, input, textarea, select';

/**
 * What a screen reader would say of this: the words that change in regions that were there before, and the words of
 * what takes the focus. A region that is born with its words is not heard.
 */
export async function spokenBy(act: () => Promise<unknown>): Promise<string[]> {
  const known = new Map(regions().map((region) => [region, wordsOf(region)]));
  const said: string[] = [];
  const listen = () => {
    for (const region of regions()) {
      const [then, now] = [known.get(region), wordsOf(region)];
      known.set(region, now);
      if (then !== undefined && then !== now && now !== '') said.push(now);
    }
  };
  const ear = new MutationObserver(listen);
  ear.observe(document.body, { childList: true, subtree: true, characterData: true });
  const focused = document.activeElement;
  await act();
  await settle();
  ear.disconnect();
  const { activeElement } = document;
  if (activeElement === null || activeElement === focused || activeElement === document.body) return said;
  const isNews = !activeElement.matches(controls) && wordsOf(activeElement) !== '';
  return isNews ? [...said, wordsOf(activeElement)] : said;
}

/** How often these words are heard among all that is said. */
export const timesHeard = (said: readonly string[], words: string): number =>
  said.reduce((times, line) => times + line.split(words).length - 1, 0);
