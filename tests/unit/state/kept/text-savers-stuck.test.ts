import { beforeEach, describe, expect, test } from 'vitest';
import { FakeShelfStore } from '../../../support/fakes/fake-stores.ts';
import { noteOf, soon, textOf } from '../../../support/pages/kept-things.ts';
import { KeptPage } from './kept-page.ts';

const [one, two, old] = ['00000002-t', '00000003-t', '00000001-t'];
let page: KeptPage;

/** There is room for nothing new, and for what takes something away. */
function fill() {
  const { change } = FakeShelfStore.prototype;
  page.store.change = async (puts, removes) => {
    if (removes.length > 0) page.store.change = change;
    return puts.length === 0 && change.call(page.store, puts, removes);
  };
}

beforeEach(async () => {
  page = new KeptPage();
  page.store.kept.set(old, noteOf(old, 'old'));
  await page.open();
});

describe('words that the disk refuses', () => {
  test('are listed as such and in the journal at once, also where the page is never left', async () => {
    fill();
    page.write(one, 'first');
    expect([page.stuck(), page.inJournal()], 'they are on their way').toEqual([[], []]);
    await page.pass(150);
    expect([page.stuck(), page.inJournal()]).toEqual([['first'], ['first']]);
    page.write(one, 'first and on', 2);
    await page.pass(150);
    expect([page.stuck(), page.inJournal()]).toEqual([['first and on'], ['first and on']]);
    await page.open();
    expect([page.shelf.keepsakes.value.map(textOf), page.stuck()]).toEqual([['old', 'first and on'], ['first and on']]);
  });

  test('are kept once something was taken away, with no one asking', async () => {
    fill();
    page.write(one, 'first');
    page.write(two, 'second');
    await page.pass(150);
    expect(page.stuck()).toEqual(['first', 'second']);
    expect(await page.textSavers.takeAway([old])).toBe(true);
    await soon();
    expect([page.onDisk(), page.stuck(), page.journal.line]).toEqual([['first', 'second'], [], null]);
  });

  test('are kept with the next text that is', async () => {
    fill();
    page.write(one, 'first');
    await page.pass(150);
    page.store.change = FakeShelfStore.prototype.change;
    page.write(two, 'second');
    await page.pass(150);
    await soon();
    expect([page.onDisk(), page.stuck(), page.journal.line]).toEqual([['old', 'second', 'first'], [], null]);
  });

  test('and were taken out again are not taken for kept while what is kept is read anew', async () => {
    page.store.disk.refuses = true;
    page.textSavers.open(old).wrote(null);
    await page.pass(150);
    page.store.disk.refuses = false;
    await page.shelf.load();
    await soon();
    expect(page.onDisk()).toEqual([]);
  });
});

test('words behind a write that does not answer are in the journal too, and all that is typed after it', async () => {
  page.store.disk.holdWrites();
  page.write(one, 'first');
  await page.pass(150 + 5_000);
  expect([page.stuck(), page.inJournal()]).toEqual([['first'], ['first']]);
  page.write(one, 'first and on', 2);
  await page.pass(150);
  expect([page.stuck(), page.inJournal()]).toEqual([['first and on'], ['first and on']]);
});

describe('what is taken away', () => {
  test('comes back as it was last, be it that the disk had an older text', async () => {
    fill();
    page.write(old, 'old and on', 2);
    await page.pass(150);
    expect(await page.textSavers.takeAway([old])).toBe(true);
    expect([page.onDisk(), page.stuck(), page.journal.line]).toEqual([[], [], null]);
    expect([await page.shelf.undo(), page.onDisk()]).toEqual([true, ['old and on']]);
  });

  test('comes back also where it was never on disk', async () => {
    fill();
    page.write(one, 'first');
    await page.pass(150);
    expect([await page.textSavers.takeAway([one]), page.stuck(), page.journal.line]).toEqual([true, [], null]);
    page.store.change = FakeShelfStore.prototype.change;
    await page.textSavers.flush();
    expect(page.onDisk()).toEqual(['old']);
    expect([await page.shelf.undo(), page.onDisk()]).toEqual([true, ['old', 'first']]);
  });

  test('stays where the disk refuses to let go of it', async () => {
    page.store.disk.refuses = true;
    expect([await page.textSavers.takeAway([old]), page.shelf.removed.value, page.onDisk()]).toEqual([
      false,
      [],
      ['old'],
    ]);
  });

  test('by emptying it comes back too', async () => {
    page.textSavers.open(old).wrote(null);
    await page.pass(150);
    expect([page.onDisk(), page.shelf.removed.value.map(textOf)]).toEqual([[], ['old']]);
    expect([await page.shelf.undo(), page.onDisk()]).toEqual([true, ['old']]);
  });
});
