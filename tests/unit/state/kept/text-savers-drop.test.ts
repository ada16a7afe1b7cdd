import { beforeEach, describe, expect, test } from 'vitest';
import type { Shelf } from '../../../../src/state/kept/shelf.ts';
import { createTextSavers, type TextSavers } from '../../../../src/state/kept/text-savers.ts';
import { FakeClock } from '../../../support/fakes/fake-clock.ts';
import { FakeJournal, FakeShelfStore } from '../../../support/fakes/fake-stores.ts';
import { noteOf, soon, textOf } from '../../../support/pages/kept-things.ts';
import { noon } from '../../../support/sittings/sitting-builder.ts';
import { openKeptPage } from '../kept-page.ts';

const [one, two] = ['00000001-t', '00000002-t'];
let clock: FakeClock;
let store: FakeShelfStore;
let journal: FakeJournal;
let shelf: Shelf;
let textSavers: TextSavers;

async function openPage() {
  ({ shelf, textSavers } = await openKeptPage({ clock, store, journal }));
}
const inJournal = () => journal.read().map(textOf);
const onDisk = () => [...store.kept.values()].map(textOf);
const onShelf = () => shelf.keepsakes.value.map(textOf);
const write = (id: string, text: string, rev = 1) => textSavers.open(id).wrote(noteOf(id, text, rev));

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
    textSavers.leave();
    await soon();
    textSavers.drop([one]);
    expect([inJournal(), textSavers.unkept().map(textOf)]).toEqual([['stays'], ['stays']]);
    store.disk.refuses = false;
    await textSavers.flush();
    expect([onDisk(), onShelf(), journal.line]).toEqual([['stays'], ['stays'], null]);
  });

  test.each(['recovered', 'not looked at yet'])('does not come back with the next page (%s)', async (how) => {
    journal.leave([noteOf(one, 'taken away')]);
    const { change } = FakeShelfStore.prototype;
    store.change = async () => false;
    if (how === 'recovered') await openPage();
    else textSavers = createTextSavers(clock, journal, shelf);
    store.change = change;
    await shelf.remove([one]);
    textSavers.drop([one]);
    expect(journal.line).toBeNull();
    await openPage();
    expect([onShelf(), onDisk()]).toEqual([[], []]);
  });

  test('comes back with the undo, and can be written on', async () => {
    write(one, 'first');
    await textSavers.flush();
    await shelf.remove([one]);
    textSavers.drop([one]);
    await shelf.undo();
    await textSavers.flush();
    expect(onDisk()).toEqual(['first']);
    write(one, 'first and on', 2);
    expect([await textSavers.flush(), onDisk()]).toEqual([true, ['first and on']]);
  });
});
