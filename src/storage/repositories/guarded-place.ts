import { type Format, wholeOf } from '../formats/format.ts';
import type { Transactions } from '../transaction.ts';

/** The content of a place: something, nothing, something that was just set aside, or unread where the tablet refused. */
type Lying<T> = T | 'none' | 'setAside' | 'unread';

/** A place in `state` where nothing is written over that was not read. */
interface GuardedPlace<T> {
  /** Reads the place. A record that is damaged or newer is set aside as it is, in one write. Never throws. */
  load(): Promise<Lying<T>>;
  /** Throws where something lies there that this window has not read, or where the tablet refuses. */
  beSure(): Promise<void>;
}

const aside = (place: string): string => `${place}/aside/`;

/** The ids of what was set aside from a place. */
export const asidesOf = (place: string, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => id.startsWith(aside(place)));

/** The guard of one place, whose records are kept in this format. */
export function createGuardedPlace<T extends object>(
  transactions: Transactions,
  place: string,
  format: Format<T>,
): GuardedPlace<T> {
  let isKnown = false;

  async function look(): Promise<T | 'none' | 'setAside'> {
    const record = await transactions.get('state', place);
    if (record === undefined) return 'none';
    const found = wholeOf(format.read(record));
    if (found !== null) return found;
    const count = asidesOf(place, await transactions.ids('state')).length;
    await transactions.write(['state'], (changes) => {
      changes.put('state', { ...record, id: `${aside(place)}${count + 1}` });
      changes.delete('state', place);
    });
    return 'setAside';
  }

  return {
    async load() {
      try {
        const found = await look();
        isKnown = true;
        return found;
      } catch {
        isKnown = false;
        return 'unread';
      }
    },
    async beSure() {
      if (isKnown) return;
      if (typeof (await look()) === 'object') throw new Error(`There is something in ${place} that was not read yet.`);
      isKnown = true;
    },
  };
}
