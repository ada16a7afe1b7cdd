import type { Settings } from '../../core/settings.ts';
import type { SettingsStore } from '../../state/ports.ts';
import { settingsFormat } from '../formats/settings-format.ts';
import type { Transactions } from '../transaction.ts';
import { createGuardedPlace } from './guarded-place.ts';
import { isOnDisk } from './on-disk.ts';

const place = 'settings';

/**
 * Keeps the settings. Those that could not be read are never written over: a damaged or newer record is set aside first,
 * and after a read that failed nothing is kept until one succeeds.
 */
export function createSettingsRepository(transactions: Transactions): SettingsStore {
  const guarded = createGuardedPlace(transactions, place, settingsFormat);

  async function save(value: Settings) {
    await guarded.beSure();
    await transactions.write(['state'], (changes) => {
      changes.put('state', { id: place, v: settingsFormat.version, value });
    });
  }

  return {
    async load() {
      const found = await guarded.load();
      return { settings: typeof found === 'object' ? found : null, setAside: found === 'setAside' };
    },
    save: (value) => isOnDisk(save(value)),
  };
}
