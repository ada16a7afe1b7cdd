import type { BrowserContext } from '@playwright/test';

/**
 * Makes every page of a browser refuse the app's worker, as a private window may. The app then works without a copy for
 * offline, and no file of the build is fetched and stored a second time.
 */
export const refuseOfflineCopy = (context: BrowserContext) =>
  context.addInitScript(() => {
    // A page that is only just opened has no address yet, and no workers.
    if (!('serviceWorker' in navigator)) return;
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('not allowed', 'SecurityError'));
  });
