import { expect, type Page } from '@playwright/test';

const mostTabs = 120;

/** Hands on a keyboard: nothing else reaches the page. */
export class Keys {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** What has the focus: its name as it is read out, its tag, and how thick the ring is around it or the label it stands in, in px. */
  private focused() {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return { name: '', tag: 'BODY', ring: 0 };
      const label = element.closest('label');
      const name = (element.getAttribute('aria-label') ?? element.textContent?.trim()) || (label?.textContent ?? '');
      const parts = [element, ...element.querySelectorAll('*'), ...(label === null ? [] : [label])];
      const rings = parts.map((each) => getComputedStyle(each)).filter((s) => s.outlineStyle !== 'none');
      return { name, tag: element.tagName, ring: Math.max(0, ...rings.map((s) => Number.parseFloat(s.outlineWidth))) };
    });
  }

  /** Goes on with Tab to what is read out by this name; a focus ring must show there. */
  async to(name: string) {
    const passed: string[] = [];
    for (let tabs = 0; tabs < mostTabs; tabs += 1) {
      await this.page.keyboard.press('Tab');
      const at = await this.focused();
      if (at.name.includes(name)) {
        expect(at.ring, `a ring around “${name}”`).toBeGreaterThanOrEqual(2);
        return;
      }
      passed.push(at.name);
    }
    throw new Error(`no way by Tab to “${name}”; it passed ${[...new Set(passed)].join(' · ')}`);
  }

  /** Presses the button of this name; what takes its place must take the focus too. */
  async press(name: string) {
    await this.to(name);
    await this.page.keyboard.press('Enter');
  }

  /** After this, the focus is on something, so that the next key goes on from there. */
  async stays(after: string) {
    const has = await this.page
      .waitForFunction(() => document.activeElement !== document.body, null, { timeout: 1_500 })
      .then(
        () => true,
        () => false,
      );
    expect.soft(has, `the focus is lost after “${after}”`).toBe(true);
  }
}
