import { beforeEach, describe, expect, test } from 'vitest';
import { createKeepings, type Keepings } from '../../../src/state/keepings.ts';
import type { Shelf } from '../../../src/state/shelf.ts';
import { FakeClock } from '../../support/fake-clock.ts';
import { FakeJournal, FakeShelfStore } from '../../support/fake-stores.ts';
import { noteOf, soon, textOf } from '../../support/kept-things.ts';
import { noon } from '../../support/sitting-builder.ts';
import { openKeptPage } from './kept-page.ts';

const [one, two] = ['00000001-t', '00000002-t'];
let clock: FakeClock;
let store: FakeShelfStore;
let journal: FakeJournal;
let shelf: Shelf;
let keepings: Keepings;

async function openPage() {
  ({ shelf, keepings } = await openKeptPage({ clock, store, journal }));
}
const inJournal = () => journal.read().map(textOf);
const onDisk = () => [...store.kept.values()].map(textOf);
const onShelf = () => shelf.keepsakes.value.map(textOf);
const write = (id: string, text: string, rev = 1) => keepings.open(id).wrote(noteOf(id, text, rev));

beforeEach(async () => {
  clock = new FakeClock(noon);
  store = new FakeShelfStore();
  journal = new FakeJournal();
  await openPage();
});

describe('what is let go', () => {
  test('is not written by a later flush, and not found in the journal', async () => {
    store.disk.refuses = true;
    write(one, 'forgotten');
    write(two, 'stays');
    keepings.leave();
    await soon();
    keepings.drop([one]);
    expect([inJournal(), keepings.unkept().map(textOf)]).toEqual([['stays'], ['stays']]);
    store.disk.refuses = false;
    await keepings.flush();
    expect([onDisk(), onShelf(), journal.line]).toEqual([['stays'], ['stays'], null]);
  });

  test.each(['recovered', 'not looked at yet'])('does not come back with the next page (%s)', async (how) => {
    journal.leave([noteOf(one, 'taken away')]);
    const { change } = FakeShelfStore.prototype;
    store.change = async () => false;
    if (how === 'recovered') await openPage();
    else keepings = createKeepings(clock, journal, shelf);
    store.change = change;
    await shelf.remove([one]);
    keepings.drop([one]);
    expect(journal.line).toBeNull();
    await openPage();
    expect([onShelf(), onDisk()]).toEqual([[], []]);
  });

  test('comes back with the undo, and can be written on', async () => {
    write(one, 'first');
    await keepings.flush();
    await shelf.remove([one]);
    keepings.drop([one]);
    await shelf.undo();
    await keepings.flush();
    expect(onDisk()).toEqual(['first']);
    write(one, 'first and on', 2);
    expect([await keepings.flush(), onDisk()]).toEqual([true, ['first and on']]);
  });
});
