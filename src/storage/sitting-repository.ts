import type { SittingStore } from '../state/ports.ts';
import { formats, readPlanned, readSitting } from './formats.ts';
import { recordOf } from './keepsake-formats.ts';
import { kept } from './kept.ts';
import type { Transactions } from './transaction.ts';

const place = 'sitting';
const plannedPlace = 'planned';

/** Keeps the sitting under way and the traces of held ones. */
export function createSittingRepository(transactions: Transactions): SittingStore {
  async function setAside() {
    const state = await transactions.all('state');
    const damaged = state.find(({ id }) => id === place);
    const number = state.filter(({ id }) => id.startsWith(`${place}/aside/`)).length + 1;
    if (damaged === undefined) return;
    await transactions.write(['state'], (changes) => {
      changes.put('state', { ...damaged, id: `${place}/aside/${number}` });
      changes.delete('state', place);
    });
  }

  return {
    async load() {
      const [record, next] = await Promise.all([
        transactions.get('state', place).catch(() => undefined),
        transactions.get('state', plannedPlace).catch(() => undefined),
      ]);
      const planned = next === undefined ? null : readPlanned(next);
      if (record === undefined) return { sitting: null, setAside: false, planned };
      const sitting = readSitting(record);
      if (sitting === null) await kept(setAside());
      return { sitting, setAside: sitting === null, planned };
    },
    save: (sitting) =>
      kept(
        transactions.write(['state'], (changes) => {
          changes.put('state', { id: place, v: formats.sitting, value: sitting });
        }),
      ),
    end: (held, planned) =>
      kept(
        transactions.write(['state', 'records'], (changes) => {
          changes.delete('state', place);
          if (planned === null) changes.delete('state', plannedPlace);
          else changes.put('state', { id: plannedPlace, v: formats.planned, value: planned });
          if (held !== null) changes.put('records', recordOf({ kind: 'held', body: held }));
        }),
      ),
    forget: (heldId) =>
      kept(
        transactions.write(['records', 'state'], (changes) => {
          changes.delete('state', plannedPlace);
          changes.delete('records', heldId);
        }),
      ),
  };
}
