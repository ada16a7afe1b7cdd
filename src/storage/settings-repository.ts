import type { SettingsStore } from '../state/ports.ts';
import { formats, readSettings } from './formats.ts';
import { kept } from './kept.ts';
import type { Transactions } from './transaction.ts';

const place = 'settings';

/**
 * Keeps the settings. Those that could not be read are never written over: a damaged or newer record is set aside, and
 * after a read that failed nothing is kept until one succeeds.
 */
export function createSettingsRepository(transactions: Transactions): SettingsStore {
  let isKnown = false;

  async function look() {
    const record = await transactions.get('state', place);
    const settings = record === undefined ? null : readSettings(record);
    if (record !== undefined && settings === null) {
      const asides = (await transactions.ids('state')).filter((id) => id.startsWith(`${place}/aside`));
      await transactions.write(['state'], (changes) => {
        changes.put('state', { ...record, id: `${place}/aside/${asides.length + 1}` });
      });
    }
    return settings;
  }

  async function save(value: Parameters<SettingsStore['save']>[0]) {
    if (!isKnown && (await look()) !== null) throw new Error('There are settings that were not read yet.');
    isKnown = true;
    await transactions.write(['state'], (changes) => {
      changes.put('state', { id: place, v: formats.settings, value });
    });
  }

  return {
    async load() {
      try {
        const settings = await look();
        isKnown = true;
        return settings;
      } catch {
        return null;
      }
    },
    save: (value) => kept(save(value)),
  };
}
