import type { Sitting } from '../core/sitting.ts';
import type { Instant } from '../core/timer.ts';
import type { FoundSitting, SittingStore } from '../state/ports.ts';
import type { StoredRecord } from './database.ts';
import { formats, readPlanned, readSitting } from './formats.ts';
import { recordOf } from './keepsake-formats.ts';
import { kept } from './kept.ts';
import type { Changes, Transactions } from './transaction.ts';

const place = 'sitting';
const plannedPlace = 'planned';

/**
 * Keeps the sitting under way and the traces of held ones. A sitting that could not be read is never written over: a
 * damaged or newer one is set aside first, and after a read that failed nothing is kept until one succeeds.
 */
export function createSittingRepository(transactions: Transactions): SittingStore {
  let isKnown = false;

  async function look(): Promise<Sitting | 'none' | 'setAside'> {
    const record = await transactions.get('state', place);
    const sitting = record === undefined ? null : readSitting(record);
    if (record !== undefined && sitting === null) await setAside(transactions, record);
    if (sitting !== null) return sitting;
    return record === undefined ? 'none' : 'setAside';
  }

  /** Refuses where a sitting lies there that this window has not read. */
  async function sureOfPlace() {
    if (isKnown) return;
    if (typeof (await look()) === 'object') throw new Error('There is a sitting that was not read yet.');
    isKnown = true;
  }

  async function save(sitting: Sitting) {
    await sureOfPlace();
    await transactions.write(['state'], (changes) => {
      changes.put('state', { id: place, v: formats.sitting, value: sitting });
    });
  }

  async function end(...[held, planned]: Parameters<SittingStore['end']>) {
    await sureOfPlace();
    await transactions.write(['state', 'records'], (changes) => {
      changes.delete('state', place);
      putPlanned(changes, planned);
      if (held !== null) changes.put('records', recordOf({ kind: 'held', body: held }));
    });
  }

  async function takeBack(...[sitting, planned]: Parameters<SittingStore['takeBack']>) {
    await sureOfPlace();
    await transactions.write(['state', 'records'], (changes) => {
      changes.put('state', { id: place, v: formats.sitting, value: sitting });
      putPlanned(changes, planned);
      changes.delete('records', sitting.id);
    });
  }

  async function forget(...[id, things]: Parameters<SittingStore['forget']>) {
    const record = await transactions.get('state', place);
    // Where its end was refused, the whole of it still lies there; another one's place stays.
    const isThere = record !== undefined && readSitting(record)?.id === id;
    await transactions.write(['state', 'records'], (changes) => {
      if (isThere) changes.delete('state', place);
      putPlanned(changes, null);
      for (const each of [id, ...things]) changes.delete('records', each);
    });
  }

  return {
    async load(): Promise<FoundSitting> {
      isKnown = false;
      const [found, next] = await Promise.all([
        look().then(
          (seen) => {
            isKnown = true;
            return seen;
          },
          () => 'none' as const,
        ),
        transactions.get('state', plannedPlace).catch(() => undefined),
      ]);
      const planned = next === undefined ? null : readPlanned(next);
      return { sitting: typeof found === 'object' ? found : null, setAside: found === 'setAside', planned };
    },
    save: (sitting) => kept(save(sitting)),
    end: (held, planned) => kept(end(held, planned)),
    takeBack: (sitting, planned) => kept(takeBack(sitting, planned)),
    forget: (id, things) => kept(forget(id, things)),
    putPlanAway: () => kept(transactions.write(['state'], (changes) => putPlanned(changes, null))),
  };
}

function putPlanned(changes: Changes, planned: Instant | null): undefined {
  if (planned === null) changes.delete('state', plannedPlace);
  else changes.put('state', { id: plannedPlace, v: formats.planned, value: planned });
}

async function setAside(transactions: Transactions, unread: StoredRecord) {
  const asides = (await transactions.ids('state')).filter((id) => id.startsWith(`${place}/aside/`));
  await transactions.write(['state'], (changes) => {
    changes.put('state', { ...unread, id: `${place}/aside/${asides.length + 1}` });
    changes.delete('state', place);
  });
}
