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

describe('what is let go', () => {
  test('is not written by a later flush, and not found in the journal', async () => {
    page.store.disk.refuses = true;
    page.write(one, 'forgotten');
    page.write(two, 'stays');
    page.textSavers.leave();
    await soon();
    page.textSavers.drop([one]);
    expect([page.inJournal(), page.textSavers.unkept().map(textOf)]).toEqual([['stays'], ['stays']]);
    page.store.disk.refuses = false;
    await page.textSavers.flush();
    expect([page.onDisk(), page.onShelf(), page.journal.line]).toEqual([['stays'], ['stays'], null]);
  });

  test.each(['recovered', 'not looked at yet'])('does not come back with the next page (%s)', async (how) => {
    page.journal.leave([noteOf(one, 'taken away')]);
    const { change } = FakeShelfStore.prototype;
    page.store.change = async () => false;
    if (how === 'recovered') await page.open();
    else page.openUnread();
    page.store.change = change;
    await page.shelf.remove([one]);
    page.textSavers.drop([one]);
    expect(page.journal.line).toBeNull();
    await page.open();
    expect([page.onShelf(), page.onDisk()]).toEqual([[], []]);
  });

  test('comes back with the undo, and can be written on', async () => {
    page.write(one, 'first');
    await page.textSavers.flush();
    await page.shelf.remove([one]);
    page.textSavers.drop([one]);
    await page.shelf.undo();
    await page.textSavers.flush();
    expect(page.onDisk()).toEqual(['first']);
    page.write(one, 'first and on', 2);
    expect([await page.textSavers.flush(), page.onDisk()]).toEqual([true, ['first and on']]);
  });
});
