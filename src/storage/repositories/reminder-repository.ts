import type { ReminderStore } from '../../state/ports.ts';
import { formats, readReminders } from '../formats/state-formats.ts';
import type { Transactions } from '../transaction.ts';
import { isOnDisk } from './on-disk.ts';

const place = 'reminders';

/** Keeps which reminders were shown of late; a damaged memory is as good as none. */
export function createReminderRepository(transactions: Transactions): ReminderStore {
  return {
    async load() {
      const record = await transactions.get('state', place).catch(() => undefined);
      return record === undefined ? null : readReminders(record);
    },
    save: (value) =>
      isOnDisk(
        transactions.write(['state'], (changes) => {
          changes.put('state', { id: place, v: formats.reminders, value });
        }),
      ),
  };
}
