import type { Shelved, Unread } from '../core/copy.ts';
import type { Keepsake } from '../core/keepsake.ts';
import type { Settings } from '../core/settings.ts';
import type { CopyStore } from '../state/copies-model.ts';
import { openCopy } from './copy-reader.ts';
import { carried, recordOfUnread } from './copy-records.ts';
import { writeCopy } from './copy-writer.ts';
import type { StoredRecord } from './database.ts';
import { formats, readCopied } from './formats.ts';
import { recordOf } from './keepsake-formats.ts';
import { kept } from './kept.ts';
import type { Changes, Transactions } from './transaction.ts';

const place = 'copied';

/** Copies of all that is kept: written from the records as they are stored, brought back in one transaction. */
export function createCopiedRepository(transactions: Transactions): CopyStore {
  return {
    async write(about, made, inMemory) {
      const head = { about, made };
      try {
        const [records, settings] = await Promise.all([
          transactions.all('records'),
          transactions.get('state', 'settings'),
        ]);
        return writeCopy(head, { records, settings });
      } catch {
        // Where the disk does not answer, what was read from it earlier is all there is to save.
        const settings = settingsRecord(inMemory.settings);
        return writeCopy(head, { records: inMemory.keepsakes.map(recordOf), settings });
      }
    },
    open: openCopy,
    here: async () => shelved((await transactions.all('records')).map(asShelved)),
    add: (newcomers) => kept(transactions.write(['records'], (changes) => putAll(changes, newcomers))),
    replace: (copy) =>
      kept(
        transactions.write(['records', 'state'], (changes) => {
          changes.clear('records');
          putAll(changes, copy);
          if (copy.settings !== null) changes.put('state', settingsRecord(copy.settings));
        }),
      ),
    async isEmpty() {
      const [records, state] = await Promise.all([transactions.ids('records'), transactions.ids('state')]);
      return records.length === 0 && state.length === 0;
    },
    async lastOn() {
      const record = await transactions.get('state', place).catch(() => undefined);
      return record === undefined ? null : readCopied(record);
    },
    copied: (on) =>
      kept(
        transactions.write(['state'], (changes) => {
          changes.put('state', { id: place, v: formats.copied, value: on });
        }),
      ),
  };
}

function putAll(changes: Changes, { keepsakes, unread }: Shelved): undefined {
  for (const keepsake of keepsakes) changes.put('records', recordOf(keepsake));
  for (const each of unread) changes.put('records', recordOfUnread(each));
}

const settingsRecord = (value: Settings): StoredRecord => ({ id: 'settings', v: formats.settings, value });

/** A stored record as it is compared with a copy; one that no copy can hold is like none in it. */
function asShelved(record: StoredRecord): Keepsake | Unread {
  const read = carried(record);
  if (read.is === 'whole') return read.keepsake;
  return read.is === 'unread' ? read.unread : { id: record.id, v: null, value: null, is: 'damaged' };
}

const shelved = (all: readonly (Keepsake | Unread)[]): Shelved => ({
  keepsakes: all.flatMap((each) => ('kind' in each ? [each] : [])),
  unread: all.flatMap((each) => ('kind' in each ? [] : [each])),
});
