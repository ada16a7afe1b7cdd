import type { Page } from '@playwright/test';
import { firstSettings, type Settings } from '../../../src/core/settings.ts';
import { settingsFormat } from '../../../src/storage/formats/settings-format.ts';
import type { Kept } from './stored.ts';

/** What lies on a tablet beside its settings. */
interface Things {
  readonly state?: readonly Kept[];
  readonly records?: readonly Kept[];
}

/**
 * Makes the page that is opened next one of a tablet that was used before: these settings and things are kept on it.
 * They are written while the database is made, before the app can ask for them.
 */
export async function settle(page: Page, own: Partial<Settings>, { state = [], records = [] }: Things = {}) {
  const value: Settings = { ...firstSettings, welcomed: true, ...own };
  await page.addInitScript(
    ({ state, records, firstPaint }) => {
      if (localStorage.getItem('first-paint') !== null) return;
      localStorage.setItem('first-paint', firstPaint);
      const opening = indexedDB.open('common-ground', 1);
      opening.onupgradeneeded = () => {
        for (const store of ['records', 'state', 'slots']) opening.result.createObjectStore(store, { keyPath: 'id' });
        for (const record of state) opening.transaction?.objectStore('state').put(record);
        for (const record of records) opening.transaction?.objectStore('records').put(record);
      };
      opening.onsuccess = () => opening.result.close();
    },
    {
      state: [{ id: 'settings', v: settingsFormat.version, value }, ...state],
      records,
      firstPaint: `yes ${value.palette} ${value.textSize}`,
    },
  );
}
