import type { ReminderStore } from '../../state/ports.ts';
import { wholeOf } from '../formats/format.ts';
import { remindersFormat } from '../formats/reminders-format.ts';
import type { Transactions } from '../transaction.ts';
import { isOnDisk } from './on-disk.ts';

const place = 'reminders';

/** Keeps which reminders were shown of late; a damaged memory is as good as none. */
export function createReminderRepository(transactions: Transactions): ReminderStore {
  return {
    async load() {
      const record = await transactions.get('state', place).catch(() => undefined);
      return record === undefined ? null : wholeOf(remindersFormat.read(record));
    },
    save: (value) =>
      isOnDisk(
        transactions.write(['state'], (changes) => {
          changes.put('state', { id: place, v: remindersFormat.version, value });
        }),
      ),
  };
}
