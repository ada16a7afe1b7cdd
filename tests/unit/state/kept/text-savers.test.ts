import { beforeEach, describe, expect, test } from 'vitest';
import { FakeShelfStore } from '../../../support/fakes/fake-stores.ts';
import { noteOf, soon, textOf } from '../../../support/pages/kept-things.ts';
import { KeptPage } from './kept-page.ts';

const [one, two] = ['00000001-t', '00000002-t'];
let page: KeptPage;

beforeEach(async () => {
  page = new KeptPage();
  await page.open();
});

describe('a page that goes', () => {
  test('leaves nothing in the journal where all is on disk', async () => {
    page.write(one, 'kept');
    await page.textSavers.flush();
    page.textSavers.leave();
    expect([page.journal.line, page.onDisk()]).toEqual([null, ['kept']]);
  });

  test('leaves every text that is not on disk, and writes it at once too', async () => {
    const letGo = page.store.disk.holdWrites();
    page.write(one, 'first');
    page.write(two, 'second');
    page.textSavers.leave();
    expect(page.inJournal()).toEqual(['first', 'second']);
    letGo();
    await soon();
    expect([page.onDisk(), page.journal.line]).toEqual([['first', 'second'], null]);
  });

  test('takes out of the journal what came to the disk, and leaves what did not', async () => {
    page.store.disk.refuses = true;
    page.write(one, 'first');
    page.write(two, 'second');
    await page.textSavers.flush();
    page.textSavers.leave();
    await soon();
    page.store.disk.refuses = false;
    const change = page.store.change.bind(page.store);
    page.store.change = async (puts, removes) => puts.every(({ body }) => body.id !== two) && change(puts, removes);
    await page.textSavers.open(one).flush();
    await soon();
    expect([page.inJournal(), page.onDisk()]).toEqual([['second'], ['first']]);
  });

  test('leaves nothing of a text that was taken out, though it was in the journal before', async () => {
    page.store.disk.refuses = true;
    page.write(one, 'not to be found again');
    page.textSavers.leave();
    await soon();
    page.textSavers.open(one).wrote(null);
    page.textSavers.leave();
    expect(page.journal.line).toBeNull();
  });

  test('does not write over what an earlier page left and nobody has read yet', async () => {
    page.journal.leave([noteOf(one, 'from before')]);
    page.openUnread();
    page.store.disk.refuses = true;
    page.write(two, 'now');
    page.textSavers.leave();
    expect(page.inJournal()).toEqual(['from before', 'now']);
  });
});

describe('what a page left in the journal', () => {
  test('is on the shelf and on disk when the app opens again', async () => {
    page.store.disk.refuses = true;
    page.write(one, 'half a sent', 3);
    page.textSavers.leave();
    page.store.disk.refuses = false;
    await page.open();
    expect([page.onShelf(), page.onDisk(), page.journal.line]).toEqual([['half a sent'], ['half a sent'], null]);
  });

  test('does not take the place of what was written later', async () => {
    page.journal.leave([noteOf(one, 'older', 4)]);
    for (const rev of [4, 5]) {
      page.store.kept.set(one, noteOf(one, 'newer', rev));
      await page.open();
      expect([page.onShelf(), page.onDisk(), page.journal.line]).toEqual([['newer'], ['newer'], null]);
      page.journal.leave([noteOf(one, 'older', 4)]);
    }
  });

  test('takes the place of what was written before it', async () => {
    page.store.kept.set(one, noteOf(one, 'older', 3));
    page.journal.leave([noteOf(one, 'newer', 4)]);
    await page.open();
    expect([page.onShelf(), page.onDisk(), page.journal.line]).toEqual([['newer'], ['newer'], null]);
  });

  test('stays there, and is seen, where the tablet still refuses; and goes to the disk with the next text', async () => {
    page.journal.leave([noteOf(one, 'from before', 4)]);
    page.store.kept.set(one, noteOf(one, 'older', 3));
    const refusing = page.store.change.bind(page.store);
    page.store.change = async () => false;
    await page.open();
    expect([page.onShelf(), page.onDisk(), page.inJournal()]).toEqual([['from before'], ['older'], ['from before']]);
    page.store.change = refusing;
    page.write(two, 'now');
    await page.textSavers.flush();
    await soon();
    expect([page.onDisk(), page.journal.line]).toEqual([['from before', 'now'], null]);
  });

  test('stays there where the shelf could not be read, since nobody knows what is later', async () => {
    page.journal.leave([noteOf(one, 'older', 1)]);
    page.store.kept.set(one, noteOf(one, 'newer', 2));
    page.store.disk.refuses = true;
    await page.open();
    page.store.disk.refuses = false;
    expect([page.onDisk(), page.inJournal()]).toEqual([['newer'], ['older']]);
  });

  test('is not put over what a newer version of the app has written', async () => {
    page.journal.leave([noteOf(one, 'from before')]);
    page.store.newer = 1;
    await page.open();
    expect([page.onDisk(), page.inJournal()]).toEqual([[], ['from before']]);
  });

  test('that was written on since it was read, or taken away, is not put back over it', async () => {
    page.journal.leave([noteOf(one, 'before', 4), noteOf(two, 'taken away', 1)]);
    const { change } = FakeShelfStore.prototype;
    page.store.change = async () => false;
    await page.open();
    page.store.change = change;
    await page.shelf.remove([two]);
    page.textSavers.drop([two]);
    page.write(one, 'and on', 5);
    await page.textSavers.flush();
    await soon();
    expect([page.onShelf(), page.onDisk(), page.journal.line]).toEqual([['and on'], ['and on'], null]);
  });

  test('stays there when it is opened to look at it, while another text is left', async () => {
    page.journal.leave([noteOf(one, 'from before')]);
    const { change } = FakeShelfStore.prototype;
    page.store.change = async () => false;
    await page.open();
    page.textSavers.open(one);
    page.write(two, 'now');
    page.textSavers.leave();
    await soon();
    expect(page.inJournal()).toEqual(['from before', 'now']);
    expect(page.textSavers.unkept().map(textOf)).toEqual(['from before', 'now']);
    page.store.change = change;
    await page.textSavers.flush();
    await soon();
    expect([page.onDisk(), page.journal.line]).toEqual([['from before', 'now'], null]);
  });

  test('is written also where the shelf was read anew since, and does not show it', async () => {
    page.journal.leave([noteOf(one, 'from before')]);
    const { change } = FakeShelfStore.prototype;
    page.store.change = async () => false;
    await page.open();
    page.store.change = change;
    await page.shelf.load();
    page.write(two, 'now');
    await page.textSavers.flush();
    await soon();
    expect([page.onShelf(), page.journal.line]).toEqual([['from before', 'now'], null]);
  });

  test('and was taken out again since is not put back', async () => {
    page.journal.leave([noteOf(one, 'from before')]);
    const { change } = FakeShelfStore.prototype;
    page.store.change = async () => false;
    await page.open();
    page.store.change = change;
    page.textSavers.open(one).wrote(null);
    await page.textSavers.flush();
    await soon();
    expect([page.onShelf(), page.onDisk(), page.journal.line]).toEqual([[], [], null]);
  });
});

test('a flush waits 5 s for a disk that does not answer, and says no then', async () => {
  page.write(one, 'first');
  const letGo = page.store.disk.holdWrites();
  const ends: boolean[] = [];
  void page.textSavers.flush().then((isKept) => ends.push(isKept));
  page.clock.pass(4_999);
  await soon();
  expect(ends).toEqual([]);
  page.clock.pass(1);
  await soon();
  expect([ends, page.textSavers.unkept().map(textOf)]).toEqual([[false], ['first']]);
  letGo();
  await soon();
  expect([await page.textSavers.flush(), page.clock.waiting]).toEqual([true, 0]);
});

test('a text is kept by one and the same, however often it is opened', () => {
  expect(page.textSavers.open(one)).toBe(page.textSavers.open(one));
  expect(page.textSavers.open(one)).not.toBe(page.textSavers.open(two));
});

test('all texts are on disk after a flush that says so, and one that is not makes it say no', async () => {
  page.write(one, 'first');
  page.write(two, 'second');
  expect([await page.textSavers.flush(), page.onDisk()]).toEqual([true, ['first', 'second']]);
  page.store.disk.refuses = true;
  page.write(two, 'third', 2);
  expect([await page.textSavers.flush(), page.onDisk()]).toEqual([false, ['first', 'second']]);
});
