import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

declare global {
  interface Window {
    axe?: { run(on: Document, options: object): Promise<AxeResults> };
  }
}

/** What axe finds on the screen against WCAG 2.2 at A and AA, or against the named rules alone, as lines to read. */
export async function auditAccess(page: Page, only: readonly string[] = levels): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(source);
  const violations = await page.evaluate(
    async (runOnly) => {
      // A colour on its way to another is neither: what moves between two states comes to rest first, and words that come in.
      const isOfWords = ({ effect }: Animation) =>
        effect instanceof KeyframeEffect &&
        effect.getComputedTiming().endTime !== Number.POSITIVE_INFINITY &&
        effect.target?.closest('.ground') === null;
      const moving = document.getAnimations().filter((each) => each instanceof CSSTransition || isOfWords(each));
      await Promise.allSettled(moving.map(({ finished }) => finished));
      const results = await window.axe?.run(document, { runOnly, resultTypes: ['violations'] });
      return results?.violations ?? null;
    },
    [...only],
  );
  if (violations === null) throw new Error('axe did not run');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message)[0] ?? '';
      return `${id}: ${html.slice(0, 160)} (${why})`;
    }),
  );
}

/** The least contrast of the prompts in sight against each of the papers they may lie on, or null where none is open. */
export const promptContrast = (page: Page): Promise<number | null> =>
  page.evaluate(() => {
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, two: string) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(two)].toSorted((x, y) => x - y);
      return (light + 0.05) / (dark + 0.05);
    };
    const paper = (name: string, at: Element) => {
      const sample = document.createElement('i');
      sample.style.color = `var(${name}, var(--paper))`;
      at.append(sample);
      const { color } = getComputedStyle(sample);
      sample.remove();
      return color;
    };
    const found = [...document.querySelectorAll('.prompt')].flatMap((prompt) => {
      const ink = getComputedStyle(prompt).color;
      return ['--paper', '--paper-2', '--wash'].map((name) => contrast(ink, paper(name, prompt)));
    });
    return found.length === 0 ? null : Math.min(...found);
  });
