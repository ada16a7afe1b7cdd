import { createShelf, type Shelf } from '../../../src/state/kept/shelf.ts';
import { createTextSavers, type TextSavers } from '../../../src/state/kept/text-savers.ts';
import type { FakeClock } from '../../support/fakes/fake-clock.ts';
import type { FakeJournal, FakeShelfStore } from '../../support/fakes/fake-stores.ts';

/** What lies on the tablet, whatever page is open. */
interface Tablet {
  readonly clock: FakeClock;
  readonly store: FakeShelfStore;
  readonly journal: FakeJournal;
}

/** A page of the app is opened on it: what was in memory is gone, what the journal holds is put back. */
export async function openKeptPage({
  clock,
  store,
  journal,
}: Tablet): Promise<{ shelf: Shelf; textSavers: TextSavers }> {
  const shelf = createShelf(store, () => 't');
  const textSavers = createTextSavers(clock, journal, shelf);
  await shelf.load().then(textSavers.recover);
  return { shelf, textSavers };
}
