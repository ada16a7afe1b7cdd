import type { Page } from '@playwright/test';
import { firstSettings, type Settings } from '../../../src/core/settings.ts';
import { settingsFormat } from '../../../src/storage/formats/settings-format.ts';

/**
 * Makes the page that is opened next one of a tablet that was used before: these settings are kept on it. They are
 * written while the database is made, before the app can ask for them.
 */
export async function settle(page: Page, own: Partial<Settings>) {
  const value: Settings = { ...firstSettings, welcomed: true, ...own };
  await page.addInitScript(
    ({ record, firstPaint }) => {
      if (localStorage.getItem('first-paint') !== null) return;
      localStorage.setItem('first-paint', firstPaint);
      const opening = indexedDB.open('common-ground', 1);
      opening.onupgradeneeded = () => {
        for (const store of ['records', 'state', 'slots']) opening.result.createObjectStore(store, { keyPath: 'id' });
        opening.transaction?.objectStore('state').put(record);
      };
      opening.onsuccess = () => opening.result.close();
    },
    {
      record: { id: 'settings', v: settingsFormat.version, value },
      firstPaint: `yes ${value.palette} ${value.textSize}`,
    },
  );
}
