import type { Keepsake } from '../../core/kept/keepsake.ts';
import type { ShelfPage, ShelfStore } from '../../state/ports.ts';
import { readKeepsake, recordOf } from '../formats/keepsake-formats.ts';
import type { Transactions } from '../transaction.ts';
import { isOnDisk } from './on-disk.ts';

/** How many records are read at once: few at first, so that what was kept last is there soon. */
const firstPage = 100;
const otherPages = 500;

/** Keeps what is on the shelf, one record each, and reads it from the newest to the oldest, page by page. */
export function createShelfRepository(transactions: Transactions): ShelfStore {
  return {
    async read(take) {
      const ids = await transactions.ids('records');
      const lastId = ids.at(-1) ?? '';
      let end = ids.length;
      let size = firstPage;
      do {
        const from = Math.max(0, end - size);
        const [first, last] = [ids[from], ids[end - 1]];
        const records =
          first === undefined || last === undefined ? [] : await transactions.between('records', first, last);
        take(pageOf(records.map(readKeepsake), lastId, from === 0));
        end = from;
        size = otherPages;
      } while (end > 0);
      // This version locks nothing: where there are keys of a lock, a newer one has made them.
      const { length: newer } = await transactions.ids('slots');
      if (newer > 0) take({ keepsakes: [], damaged: 0, newer, lastId, isLast: true });
    },
    change: (puts, removes) =>
      isOnDisk(
        transactions.write(['records'], (changes) => {
          for (const keepsake of puts) changes.put('records', recordOf(keepsake));
          for (const id of removes) changes.delete('records', id);
        }),
      ),
  };
}

function pageOf(reads: readonly ReturnType<typeof readKeepsake>[], lastId: string, isLast: boolean): ShelfPage {
  const count = (is: 'damaged' | 'newer') => reads.filter((read) => read.is === is).length;
  return {
    keepsakes: reads.flatMap((read): Keepsake[] => (read.is === 'whole' ? [read.value] : [])),
    damaged: count('damaged'),
    newer: count('newer'),
    lastId,
    isLast,
  };
}
