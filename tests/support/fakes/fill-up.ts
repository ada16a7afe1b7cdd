import type { Page } from '@playwright/test';

/** From here on the tablet has no room; what this returns makes some. */
export async function fillUp(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => {
    const own = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    addEventListener('room', () => {
      IDBObjectStore.prototype.put = own;
    });
  });
  return () => page.evaluate(() => dispatchEvent(new Event('room')));
}
