import type { SettingsStore } from '../state/ports.ts';
import { formats, readSettings } from './formats.ts';
import { kept } from './kept.ts';
import type { Transactions } from './transaction.ts';

const place = 'settings';

/** Keeps the settings; damaged ones are as good as none, since nothing in them is irreplaceable. */
export function createSettingsRepository(transactions: Transactions, failed: () => void): SettingsStore {
  return {
    async load() {
      const record = await transactions.get('state', place).catch(failed);
      return record === undefined ? null : readSettings(record);
    },
    save: (value) =>
      kept(
        transactions.write(['state'], (changes) => {
          changes.put('state', { id: place, v: formats.settings, value });
        }),
        failed,
      ),
  };
}
