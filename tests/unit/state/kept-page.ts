import { createKeepings, type Keepings } from '../../../src/state/keepings.ts';
import { createShelf, type Shelf } from '../../../src/state/shelf.ts';
import type { FakeClock } from '../../support/fake-clock.ts';
import type { FakeJournal, FakeShelfStore } from '../../support/fake-stores.ts';

/** What lies on the tablet, whatever page is open. */
interface Tablet {
  readonly clock: FakeClock;
  readonly store: FakeShelfStore;
  readonly journal: FakeJournal;
}

/** A page of the app is opened on it: what was in memory is gone, what the journal holds is put back. */
export async function openKeptPage({ clock, store, journal }: Tablet): Promise<{ shelf: Shelf; keepings: Keepings }> {
  const shelf = createShelf(store, () => 't');
  const keepings = createKeepings(clock, journal, shelf);
  await shelf.load().then(keepings.recover);
  return { shelf, keepings };
}
