import { beforeEach, describe, expect, test } from 'vitest';
import type { Shelf } from '../../../../src/state/kept/shelf.ts';
import type { TextSavers } from '../../../../src/state/kept/text-savers.ts';
import { FakeClock } from '../../../support/fakes/fake-clock.ts';
import { FakeJournal, FakeShelfStore } from '../../../support/fakes/fake-stores.ts';
import { noteOf, soon, textOf } from '../../../support/pages/kept-things.ts';
import { noon } from '../../../support/sittings/sitting-builder.ts';
import { openKeptPage } from '../kept-page.ts';

const [one, two, old] = ['00000002-t', '00000003-t', '00000001-t'];
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
const stuck = () => textSavers.stuck.value.map(textOf);
const write = (id: string, text: string, rev = 1) => textSavers.open(id).wrote(noteOf(id, text, rev));

async function pass(ms: number) {
  clock.pass(ms);
  await soon();
}

/** There is room for nothing new, and for what takes something away. */
function fill() {
  const { change } = FakeShelfStore.prototype;
  store.change = async (puts, removes) => {
    if (removes.length > 0) store.change = change;
    return puts.length === 0 && change.call(store, puts, removes);
  };
}

beforeEach(async () => {
  clock = new FakeClock(noon);
  store = new FakeShelfStore();
  journal = new FakeJournal();
  store.kept.set(old, noteOf(old, 'old'));
  await openPage();
});

describe('words that the disk refuses', () => {
  test('are listed as such and in the journal at once, also where the page is never left', async () => {
    fill();
    write(one, 'first');
    expect([stuck(), inJournal()], 'they are on their way').toEqual([[], []]);
    await pass(150);
    expect([stuck(), inJournal()]).toEqual([['first'], ['first']]);
    write(one, 'first and on', 2);
    await pass(150);
    expect([stuck(), inJournal()]).toEqual([['first and on'], ['first and on']]);
    await openPage();
    expect([shelf.keepsakes.value.map(textOf), stuck()]).toEqual([['old', 'first and on'], ['first and on']]);
  });

  test('are kept once something was taken away, with no one asking', async () => {
    fill();
    write(one, 'first');
    write(two, 'second');
    await pass(150);
    expect(stuck()).toEqual(['first', 'second']);
    expect(await textSavers.takeAway([old])).toBe(true);
    await soon();
    expect([onDisk(), stuck(), journal.line]).toEqual([['first', 'second'], [], null]);
  });

  test('are kept with the next text that is', async () => {
    fill();
    write(one, 'first');
    await pass(150);
    store.change = FakeShelfStore.prototype.change;
    write(two, 'second');
    await pass(150);
    await soon();
    expect([onDisk(), stuck(), journal.line]).toEqual([['old', 'second', 'first'], [], null]);
  });

  test('and were taken out again are not taken for kept while what is kept is read anew', async () => {
    store.disk.refuses = true;
    textSavers.open(old).wrote(null);
    await pass(150);
    store.disk.refuses = false;
    await shelf.load();
    await soon();
    expect(onDisk()).toEqual([]);
  });
});

test('words behind a write that does not answer are in the journal too, and all that is typed after it', async () => {
  store.disk.holdWrites();
  write(one, 'first');
  await pass(150 + 5_000);
  expect([stuck(), inJournal()]).toEqual([['first'], ['first']]);
  write(one, 'first and on', 2);
  await pass(150);
  expect([stuck(), inJournal()]).toEqual([['first and on'], ['first and on']]);
});

describe('what is taken away', () => {
  test('comes back as it was last, be it that the disk had an older text', async () => {
    fill();
    write(old, 'old and on', 2);
    await pass(150);
    expect(await textSavers.takeAway([old])).toBe(true);
    expect([onDisk(), stuck(), journal.line]).toEqual([[], [], null]);
    expect([await shelf.undo(), onDisk()]).toEqual([true, ['old and on']]);
  });

  test('comes back also where it was never on disk', async () => {
    fill();
    write(one, 'first');
    await pass(150);
    expect([await textSavers.takeAway([one]), stuck(), journal.line]).toEqual([true, [], null]);
    store.change = FakeShelfStore.prototype.change;
    await textSavers.flush();
    expect(onDisk()).toEqual(['old']);
    expect([await shelf.undo(), onDisk()]).toEqual([true, ['old', 'first']]);
  });

  test('stays where the disk refuses to let go of it', async () => {
    store.disk.refuses = true;
    expect([await textSavers.takeAway([old]), shelf.removed.value, onDisk()]).toEqual([false, [], ['old']]);
  });

  test('by emptying it comes back too', async () => {
    textSavers.open(old).wrote(null);
    await pass(150);
    expect([onDisk(), shelf.removed.value.map(textOf)]).toEqual([[], ['old']]);
    expect([await shelf.undo(), onDisk()]).toEqual([true, ['old']]);
  });
});
