import type { Day } from '../../core/day.ts';
import type { Sitting } from '../../core/sitting/sitting.ts';
import type { FoundSitting, SittingStore } from '../../state/ports.ts';
import { wholeOf } from '../formats/format.ts';
import { plannedFormat } from '../formats/instant-formats.ts';
import { recordOf } from '../formats/keepsake-formats.ts';
import { sittingFormat } from '../formats/sitting-format.ts';
import type { Changes, Transactions } from '../transaction.ts';
import { createGuardedPlace } from './guarded-place.ts';
import { isOnDisk } from './on-disk.ts';

const place = 'sitting';
const plannedPlace = 'planned';

/**
 * Keeps the sitting under way and the traces of held ones. A sitting that could not be read is never written over: a
 * damaged or newer one is set aside first, and after a read that failed nothing is kept until one succeeds.
 */
export function createSittingRepository(transactions: Transactions): SittingStore {
  const guarded = createGuardedPlace(transactions, place, sittingFormat);

  async function save(sitting: Sitting) {
    await guarded.beSure();
    await transactions.write(['state'], (changes) => {
      changes.put('state', { id: place, v: sittingFormat.version, value: sitting });
    });
  }

  async function end(...[held, planned]: Parameters<SittingStore['end']>) {
    await guarded.beSure();
    await transactions.write(['state', 'records'], (changes) => {
      changes.delete('state', place);
      putPlanned(changes, planned);
      if (held !== null) changes.put('records', recordOf({ kind: 'held', body: held }));
    });
  }

  async function takeBack(...[sitting, planned]: Parameters<SittingStore['takeBack']>) {
    await guarded.beSure();
    await transactions.write(['state', 'records'], (changes) => {
      changes.put('state', { id: place, v: sittingFormat.version, value: sitting });
      putPlanned(changes, planned);
      changes.delete('records', sitting.id);
    });
  }

  async function forget(...[id, things]: Parameters<SittingStore['forget']>) {
    const record = await transactions.get('state', place);
    // A sitting whose end was refused still lies there whole and goes too; the place of another sitting stays.
    const isThere = record !== undefined && wholeOf(sittingFormat.read(record))?.id === id;
    await transactions.write(['state', 'records'], (changes) => {
      if (isThere) changes.delete('state', place);
      putPlanned(changes, null);
      for (const each of [id, ...things]) changes.delete('records', each);
    });
  }

  return {
    async load(): Promise<FoundSitting> {
      const [found, next] = await Promise.all([
        guarded.load(),
        transactions.get('state', plannedPlace).catch(() => undefined),
      ]);
      const planned = next === undefined ? null : wholeOf(plannedFormat.read(next));
      return { sitting: typeof found === 'object' ? found : null, setAside: found === 'setAside', planned };
    },
    save: (sitting) => isOnDisk(save(sitting)),
    end: (held, planned) => isOnDisk(end(held, planned)),
    takeBack: (sitting, planned) => isOnDisk(takeBack(sitting, planned)),
    forget: (id, things) => isOnDisk(forget(id, things)),
    putPlanAway: () => isOnDisk(transactions.write(['state'], (changes) => putPlanned(changes, null))),
  };
}

function putPlanned(changes: Changes, planned: Day | null): undefined {
  if (planned === null) changes.delete('state', plannedPlace);
  else changes.put('state', { id: plannedPlace, v: plannedFormat.version, value: planned });
}
