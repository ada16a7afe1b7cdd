import { expect, type Locator, type Page } from '@playwright/test';
import { words } from '../sittings/said.ts';

const { updates } = words;

/** Console lines of a browser whose host, or one file of it, is gone. */
export const goneFromHost =
  /Failed to load resource|ERR_CONNECTION_REFUSED|fetching the script|bad-precaching-response/;

/** Console lines of a browser that got another file than the worker expects. */
export const wrongAtHost = /digest|Failed to fetch|fetching the script|unsupported MIME type|Unexpected token|evaluat/;

/** The page model of new versions: the offer, and the ways to look for one and to take it. */
export class Updates {
  readonly page: Page;
  readonly offer: Locator;

  constructor(page: Page) {
    this.page = page;
    this.offer = page.getByRole('status').filter({ hasText: updates.offer });
  }

  async take() {
    await this.page.getByRole('button', { name: updates.take }).click();
  }

  /** To their page among the settings, from wherever one is. */
  async open() {
    await this.page.goto('./#/updates');
    await this.isOpen();
  }

  async isOpen() {
    await expect(this.page.getByRole('heading', { level: 1, name: updates.title })).toBeVisible();
  }

  /** Looks by hand, from their page. */
  async look() {
    await this.page.getByRole('button', { name: updates.look }).click();
  }

  async tell(line: string) {
    await expect(this.page.getByRole('status').filter({ hasText: line })).toBeVisible();
  }

  /** The page comes into sight again. */
  async comeBack() {
    await this.page.evaluate(() => void dispatchEvent(new PageTransitionEvent('pageshow')));
  }

  /** How often the page was loaded from here on. */
  countLoads(): { readonly count: number } {
    const loads = { count: 0 };
    this.page.on('load', () => {
      loads.count += 1;
    });
    return loads;
  }
}
