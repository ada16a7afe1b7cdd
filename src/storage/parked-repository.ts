import type { Parked } from '../core/parked.ts';
import type { ParkedStore } from '../state/ports.ts';
import { keptRecord, readParked } from './formats.ts';
import { kept } from './kept.ts';
import type { Transactions } from './transaction.ts';

/** Keeps the parked topics, one record each. */
export function createParkedRepository(transactions: Transactions, failed: () => void): ParkedStore {
  return {
    async load() {
      const records = (await transactions.all('records').catch(failed)) ?? [];
      const topics = records.map(readParked);
      return topics.filter((topic): topic is Parked => topic !== null).toSorted((x, y) => x.order - y.order);
    },
    put: (topic) =>
      kept(
        transactions.write(['records'], (changes) => {
          changes.put('records', keptRecord('parked', topic.id, topic));
        }),
        failed,
      ),
    remove: (id) =>
      kept(
        transactions.write(['records'], (changes) => {
          changes.delete('records', id);
        }),
        failed,
      ),
  };
}
