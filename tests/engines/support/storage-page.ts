import { createTransactions, type Transactions } from '../../../src/storage/transaction.ts';

declare global {
  interface Window {
    /** The app's own transactions, on a page with nothing else. */
    readonly transactions: Transactions;
    /** The number of the last pair that was said to be on disk. */
    acknowledged: number;
    /** Writes pair after pair from this number on, one record of each pair in either store, both in one transaction. */
    writePairs(after: number): Promise<never>;
  }
}

const transactions = createTransactions();
Object.assign(window, {
  transactions,
  acknowledged: 0,
  async writePairs(after: number) {
    for (let number = after + 1; ; number += 1) {
      const record = { id: String(number), v: 1, value: 'word '.repeat(400) };
      await transactions.write(['records', 'state'], (changes) => {
        changes.put('records', record);
        changes.put('state', record);
      });
      window.acknowledged = number;
      // Unlike the database, this is written at once and by another way.
      localStorage.setItem('acknowledged', String(number));
    }
  },
});
