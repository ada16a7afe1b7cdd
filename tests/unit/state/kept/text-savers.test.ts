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

describe('a page that goes', () => {
  test('leaves nothing in the journal where all is on disk', async () => {
    write(one, 'kept');
    await textSavers.flush();
    textSavers.leave();
    expect([journal.line, onDisk()]).toEqual([null, ['kept']]);
  });

  test('leaves every text that is not on disk, and writes it at once too', async () => {
    const letGo = store.disk.holdWrites();
    write(one, 'first');
    write(two, 'second');
    textSavers.leave();
    expect(inJournal()).toEqual(['first', 'second']);
    letGo();
    await soon();
    expect([onDisk(), journal.line]).toEqual([['first', 'second'], null]);
  });

  test('takes out of the journal what came to the disk, and leaves what did not', async () => {
    store.disk.refuses = true;
    write(one, 'first');
    write(two, 'second');
    await textSavers.flush();
    textSavers.leave();
    await soon();
    store.disk.refuses = false;
    const change = store.change.bind(store);
    store.change = async (puts, removes) => puts.every(({ body }) => body.id !== two) && change(puts, removes);
    await textSavers.open(one).flush();
    await soon();
    expect([inJournal(), onDisk()]).toEqual([['second'], ['first']]);
  });

  test('leaves nothing of a text that was taken out, though it was in the journal before', async () => {
    store.disk.refuses = true;
    write(one, 'not to be found again');
    textSavers.leave();
    await soon();
    textSavers.open(one).wrote(null);
    textSavers.leave();
    expect(journal.line).toBeNull();
  });

  test('does not write over what an earlier page left and nobody has read yet', async () => {
    journal.leave([noteOf(one, 'from before')]);
    textSavers = createTextSavers(clock, journal, shelf);
    store.disk.refuses = true;
    write(two, 'now');
    textSavers.leave();
    expect(inJournal()).toEqual(['from before', 'now']);
  });
});

describe('what a page left in the journal', () => {
  test('is on the shelf and on disk when the app opens again', async () => {
    store.disk.refuses = true;
    write(one, 'half a sent', 3);
    textSavers.leave();
    store.disk.refuses = false;
    await openPage();
    expect([onShelf(), onDisk(), journal.line]).toEqual([['half a sent'], ['half a sent'], null]);
  });

  test('does not take the place of what was written later', async () => {
    journal.leave([noteOf(one, 'older', 4)]);
    for (const rev of [4, 5]) {
      store.kept.set(one, noteOf(one, 'newer', rev));
      await openPage();
      expect([onShelf(), onDisk(), journal.line]).toEqual([['newer'], ['newer'], null]);
      journal.leave([noteOf(one, 'older', 4)]);
    }
  });

  test('takes the place of what was written before it', async () => {
    store.kept.set(one, noteOf(one, 'older', 3));
    journal.leave([noteOf(one, 'newer', 4)]);
    await openPage();
    expect([onShelf(), onDisk(), journal.line]).toEqual([['newer'], ['newer'], null]);
  });

  test('stays there, and is seen, where the tablet still refuses; and goes to the disk with the next text', async () => {
    journal.leave([noteOf(one, 'from before', 4)]);
    store.kept.set(one, noteOf(one, 'older', 3));
    const refusing = store.change.bind(store);
    store.change = async () => false;
    await openPage();
    expect([onShelf(), onDisk(), inJournal()]).toEqual([['from before'], ['older'], ['from before']]);
    store.change = refusing;
    write(two, 'now');
    await textSavers.flush();
    await soon();
    expect([onDisk(), journal.line]).toEqual([['from before', 'now'], null]);
  });

  test('stays there where the shelf could not be read, since nobody knows what is later', async () => {
    journal.leave([noteOf(one, 'older', 1)]);
    store.kept.set(one, noteOf(one, 'newer', 2));
    store.disk.refuses = true;
    await openPage();
    store.disk.refuses = false;
    expect([onDisk(), inJournal()]).toEqual([['newer'], ['older']]);
  });

  test('is not put over what a newer version of the app has written', async () => {
    journal.leave([noteOf(one, 'from before')]);
    store.newer = 1;
    await openPage();
    expect([onDisk(), inJournal()]).toEqual([[], ['from before']]);
  });

  test('that was written on since it was read, or taken away, is not put back over it', async () => {
    journal.leave([noteOf(one, 'before', 4), noteOf(two, 'taken away', 1)]);
    const { change } = FakeShelfStore.prototype;
    store.change = async () => false;
    await openPage();
    store.change = change;
    await shelf.remove([two]);
    textSavers.drop([two]);
    write(one, 'and on', 5);
    await textSavers.flush();
    await soon();
    expect([onShelf(), onDisk(), journal.line]).toEqual([['and on'], ['and on'], null]);
  });

  test('stays there when it is opened to look at it, while another text is left', async () => {
    journal.leave([noteOf(one, 'from before')]);
    const { change } = FakeShelfStore.prototype;
    store.change = async () => false;
    await openPage();
    textSavers.open(one);
    write(two, 'now');
    textSavers.leave();
    await soon();
    expect(inJournal()).toEqual(['from before', 'now']);
    expect(textSavers.unkept().map(textOf)).toEqual(['from before', 'now']);
    store.change = change;
    await textSavers.flush();
    await soon();
    expect([onDisk(), journal.line]).toEqual([['from before', 'now'], null]);
  });

  test('is written also where the shelf was read anew since, and does not show it', async () => {
    journal.leave([noteOf(one, 'from before')]);
    const { change } = FakeShelfStore.prototype;
    store.change = async () => false;
    await openPage();
    store.change = change;
    await shelf.load();
    write(two, 'now');
    await textSavers.flush();
    await soon();
    expect([onShelf(), journal.line]).toEqual([['from before', 'now'], null]);
  });

  test('and was taken out again since is not put back', async () => {
    journal.leave([noteOf(one, 'from before')]);
    const { change } = FakeShelfStore.prototype;
    store.change = async () => false;
    await openPage();
    store.change = change;
    textSavers.open(one).wrote(null);
    await textSavers.flush();
    await soon();
    expect([onShelf(), onDisk(), journal.line]).toEqual([[], [], null]);
  });
});

test('a flush waits 5 s for a disk that does not answer, and says no then', async () => {
  write(one, 'first');
  const letGo = store.disk.holdWrites();
  const ends: boolean[] = [];
  void textSavers.flush().then((isKept) => ends.push(isKept));
  clock.pass(4_999);
  await soon();
  expect(ends).toEqual([]);
  clock.pass(1);
  await soon();
  expect([ends, textSavers.unkept().map(textOf)]).toEqual([[false], ['first']]);
  letGo();
  await soon();
  expect([await textSavers.flush(), clock.waiting]).toEqual([true, 0]);
});

test('a text is kept by one and the same, however often it is opened', () => {
  expect(textSavers.open(one)).toBe(textSavers.open(one));
  expect(textSavers.open(one)).not.toBe(textSavers.open(two));
});

test('all texts are on disk after a flush that says so, and one that is not makes it say no', async () => {
  write(one, 'first');
  write(two, 'second');
  expect([await textSavers.flush(), onDisk()]).toEqual([true, ['first', 'second']]);
  store.disk.refuses = true;
  write(two, 'third', 2);
  expect([await textSavers.flush(), onDisk()]).toEqual([false, ['first', 'second']]);
});
