import type { Held } from '../core/held.ts';
import type { SittingStore } from '../state/ports.ts';
import { formats, keptRecord, readHeld, readPlanned, readSitting } from './formats.ts';
import { kept } from './kept.ts';
import type { Transactions } from './transaction.ts';

const place = 'sitting';
const plannedPlace = 'planned';

/** Keeps the sitting under way and the traces of held ones; `failed` hears of every write the tablet refused. */
export function createSittingRepository(transactions: Transactions, failed: () => void): SittingStore {
  const tell = (work: Promise<void>) => kept(work, failed);

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
        transactions.get('state', place).catch(failed),
        transactions.get('state', plannedPlace).catch(failed),
      ]);
      const planned = next === undefined ? null : readPlanned(next);
      if (record === undefined) return { sitting: null, setAside: false, planned };
      const sitting = readSitting(record);
      if (sitting === null) await tell(setAside());
      return { sitting, setAside: sitting === null, planned };
    },
    save: (sitting) =>
      tell(
        transactions.write(['state'], (changes) => {
          changes.put('state', { id: place, v: formats.sitting, value: sitting });
        }),
      ),
    end: (held, planned) =>
      tell(
        transactions.write(['state', 'records'], (changes) => {
          changes.delete('state', place);
          if (planned === null) changes.delete('state', plannedPlace);
          else changes.put('state', { id: plannedPlace, v: formats.planned, value: planned });
          if (held !== null) changes.put('records', keptRecord('held', held.id, held));
        }),
      ),
    async history() {
      const records = (await transactions.all('records').catch(failed)) ?? [];
      return records
        .map(readHeld)
        .filter((each): each is Held => each !== null)
        .toSorted((x, y) => x.on - y.on);
    },
    forget: (heldId) =>
      tell(
        transactions.write(['records', 'state'], (changes) => {
          changes.delete('state', plannedPlace);
          changes.delete('records', heldId);
        }),
      ),
  };
}
