import { diskPatienceMs } from '../../core/durations.ts';
import type { Copy, Shelved, Unread } from '../../core/kept/copy.ts';
import { fits, type Keepsake, revOf } from '../../core/kept/keepsake.ts';
import type { Settings } from '../../core/settings.ts';
import type { CopyStore } from '../../state/copies/copy-store.ts';
import { openCopy } from '../copies/copy-reader.ts';
import { carried, recordOfUnread } from '../copies/copy-records.ts';
import { type Stored, writeCopy } from '../copies/copy-writer.ts';
import type { StoredRecord } from '../database.ts';
import { wholeOf } from '../formats/format.ts';
import { copiedFormat } from '../formats/instant-formats.ts';
import { readKeepsake, recordOf } from '../formats/keepsake-formats.ts';
import { settingsFormat } from '../formats/settings-format.ts';
import type { Changes, Transactions } from '../transaction.ts';
import { asidesOf } from './guarded-place.ts';
import { isOnDisk } from './on-disk.ts';

const place = 'copied';

/** Copies of all that is kept: written from the records as they are stored, brought back in one transaction. */
export function createCopiedRepository(transactions: Transactions): CopyStore {
  return {
    async write(about, made, inMemory) {
      const head = { about, made };
      // What is too long to be kept is no keepsake yet; what was kept before it is in the copy.
      const unkept = inMemory.unkept.filter(fits);
      const tooLong = inMemory.unkept.length - unkept.length;
      const stored = await read(transactions).catch(() => null);
      if (stored !== null) {
        const records = withUnkept(stored.records, unkept);
        const written = writeCopy(head, { records, settings: stored.settings });
        return { ...written, left: written.left + tooLong + stored.asides, fromMemory: false };
      }
      // A disk that does not answer leaves only what was read from it earlier; a copy of half of that would be no copy.
      if (!inMemory.isWhole) return null;
      const records = withUnkept(inMemory.keepsakes.filter(fits).map(recordOf), unkept);
      const written = writeCopy(head, { records, settings: settingsRecord(inMemory.settings) });
      return { ...written, left: written.left + tooLong + inMemory.unread, fromMemory: true };
    },
    open: openCopy,
    here: async () => shelved((await transactions.all('records')).map(asShelved)),
    add: (newcomers, settings) =>
      isOnDisk(transactions.write(['records', 'state'], (changes) => putAll(changes, { ...newcomers, settings }))),
    replace: (copy) =>
      isOnDisk(
        transactions.write(['records', 'state', 'slots'], (changes) => {
          changes.clear('records');
          changes.clear('slots');
          putAll(changes, copy);
        }),
      ),
    async isEmpty() {
      const [records, state] = await Promise.all([transactions.ids('records'), transactions.ids('state')]);
      return records.length === 0 && state.length === 0;
    },
    async last() {
      const record = await transactions.get('state', place).catch(() => undefined);
      return record === undefined ? null : wholeOf(copiedFormat.read(record));
    },
    copied: ({ on, day }) =>
      isOnDisk(
        transactions.write(['state'], (changes) => {
          changes.put('state', { id: place, v: copiedFormat.version, value: { on, day } });
        }),
      ),
  };
}

/** Everything as it is stored, and how many settings were set aside. Throws where the tablet refuses, or takes too long. */
async function read(transactions: Transactions): Promise<Stored & { readonly asides: number }> {
  let stop = () => {};
  const tooLate = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Error('The database did not answer.')), diskPatienceMs);
    stop = () => clearTimeout(timer);
  });
  const reads = Promise.all([
    transactions.all('records'),
    transactions.get('state', 'settings'),
    transactions.ids('state'),
  ]);
  const [records, settings, ids] = await Promise.race([reads, tooLate]).finally(stop);
  return { records, settings, asides: asidesOf('settings', ids).length };
}

/** The records with the words that are not on disk in their place, where those are later. */
function withUnkept(records: readonly StoredRecord[], unkept: readonly Keepsake[]): readonly StoredRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  for (const each of unkept) {
    const there = byId.get(each.body.id);
    if (there === undefined || isLater(each, there)) byId.set(each.body.id, recordOf(each));
  }
  return [...byId.values()];
}

function isLater(each: Keepsake, there: StoredRecord): boolean {
  const read = readKeepsake(there);
  return read.is === 'whole' && revOf(each) > revOf(read.value);
}

function putAll(changes: Changes, { keepsakes, unread, settings }: Omit<Copy, 'made'>): undefined {
  for (const keepsake of keepsakes) changes.put('records', recordOf(keepsake));
  for (const each of unread) changes.put('records', recordOfUnread(each));
  if (settings !== null) changes.put('state', settingsRecord(settings));
}

const settingsRecord = (value: Settings): StoredRecord => ({ id: 'settings', v: settingsFormat.version, value });

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
