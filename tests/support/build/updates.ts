import { expect, type Locator, type Page } from '@playwright/test';
import { words } from '../sittings/said.ts';

const { updates, home } = words;

/** What a browser writes into its console where a host, or one file of it, is gone. */
export const goneFromHost =
  /Failed to load resource|ERR_CONNECTION_REFUSED|fetching the script|bad-precaching-response/;

/** What a browser writes there where a file of a host is not what the worker expects. */
export const wrongAtHost = /digest|Failed to fetch|fetching the script|unsupported MIME type|Unexpected token|evaluat/;

/** What a page shows of new versions, and what the two do about them. */
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

  async toSettings() {
    await this.page.getByRole('button', { name: home.settings }).click();
  }

  /** Looks by hand, from settings. */
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
