import type { Page } from '@playwright/test';

/**
 * What would be lost on the screen where the tablet chooses the colours, as lines to read: fields, buttons, places for
 * fingers and circles without an edge, which may be that of the label around a field, and marks and a line of time that do not
 * stand out from their ground.
 */
export async function auditForcedColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const faults = await page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility({ visibilityProperty: true }));
    const ink = getComputedStyle(document.body).color;
    const edged = 'input:not([type=file]), textarea, .button:not(.button-plain), .pad, .breathing-half, .ground-half';
    const paper = getComputedStyle(document.body).backgroundColor;
    const hasEdge = (each: Element | null) => {
      if (each === null) return false;
      const { borderTopStyle, borderTopColor } = getComputedStyle(each);
      return borderTopStyle === 'solid' && borderTopColor !== paper && borderTopColor !== 'rgba(0, 0, 0, 0)';
    };
    const bare = shown(edged).filter((each) => !hasEdge(each) && !hasEdge(each.closest('label')));
    const pale = shown('.pad').filter((each) => getComputedStyle(each).borderTopColor !== ink);
    const faint = shown('.mark path').filter((each) => [paper, 'none'].includes(getComputedStyle(each).stroke));
    const unseen = shown('.horizon').filter((ground) => {
      const line = ground.querySelector('.horizon-line');
      const [below, above] = [ground, line].map((each) => each && getComputedStyle(each).backgroundColor);
      return below === above;
    });
    const named = (what: string, all: Element[]) => all.map((each) => `${what}: ${each.outerHTML.slice(0, 120)}`);
    return [
      ...named('no edge', bare),
      ...named('edge not in ink', pale),
      ...named('no mark', faint),
      ...named('no line of time', unseen),
    ];
  });
  await page.emulateMedia({ forcedColors: 'none' });
  return faults;
}
