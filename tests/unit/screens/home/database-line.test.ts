import { expect, test, vi } from 'vitest';
import { breakDatabase, healDatabase } from '../../../support/fakes/idb-faults.ts';
import { idAt, noteOn } from '../../../support/kept/keepsakes.ts';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import { settle } from '../../../support/screens/settle.ts';
import { names } from '../../../support/sittings/names.ts';
import { words } from '../../../support/sittings/said.ts';

const { trouble, storage, kept, settings, welcome } = words;
const faults = { fault: 'UnknownError', times: 999 } as const;

/** Takes the database away, as another page of the address can. */
const deleteDatabase = () =>
  new Promise((resolve) => {
    indexedDB.deleteDatabase('common-ground').onsuccess = resolve;
  });

test('a database that fails where it answered before is out of reach just now, and is opened anew with a touch', async () => {
  const tablet = await openTablet({ at: 'youTwo', kept: [noteOn(1, 'Here')] });
  breakDatabase(faults);
  await tablet.write('Someone', welcome.nameA);
  await tablet.go();
  expect(tablet).toShow(trouble.unreached);
  expect(tablet).not.toShow(trouble.noStorage);
  healDatabase();
  await tablet.touch(trouble.openAnew);
  expect(tablet).not.toShow(trouble.unreached);
  expect((await tablet.stored('state')).find(({ id }) => id === 'settings')).toMatchObject({
    value: { names: { a: 'Someone' } },
  });
});

test('a database that still does not answer has the page loaded anew, and the words go with the journal', async () => {
  const tablet = await openTablet({ at: `note/${idAt(1)}` });
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  breakDatabase(faults);
  await tablet.write('Not on disk');
  await tablet.pass(1_000);
  await tablet.go();
  await tablet.touch(trouble.openAnew);
  expect(reload).toHaveBeenCalledOnce();
  expect(localStorage.getItem('journal')).toContain('Not on disk');
  reload.mockRestore();
  healDatabase();
  await tablet.reload();
  expect(await tablet.stored('records')).toHaveLength(1);
});

test('a database that does not answer at all is waited for no longer than the disk is', async () => {
  const tablet = await openTablet({ kept: [noteOn(1, 'Here')] });
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  breakDatabase({ fault: 'no answer', times: 999 });
  await tablet.go('youTwo');
  await tablet.write('Someone', welcome.nameA);
  await tablet.pass(5_000);
  await tablet.go();
  await tablet.touch(trouble.openAnew);
  expect(reload).not.toHaveBeenCalled();
  await tablet.pass(5_000);
  expect(reload).toHaveBeenCalledOnce();
  reload.mockRestore();
});

test('where another page deletes the database while someone writes, that is said, and what this window knows is kept', async () => {
  const tablet = await openTablet({ at: `note/${idAt(2)}`, kept: [noteOn(1, 'Kept before')] });
  await tablet.write('In the midst');
  await tablet.pass(1_000);
  await deleteDatabase();
  await tablet.write('In the midst of it');
  await tablet.pass(1_000);
  await settle();
  await tablet.go();
  expect(tablet).toShow(storage.loss);
  expect(await tablet.stored('records')).toMatchObject([{ value: { body: { text: 'In the midst of it' } } }]);
  await tablet.go('kept');
  expect(tablet).not.toHave('link', /Kept before/);
  expect(tablet).toHave('link', /In the midst of it/);
  await tablet.reload();
  await tablet.go('youTwo');
  expect(tablet.fieldValue(welcome.nameA)).toBe(names.a);
  expect(tablet).not.toShow(settings.notKept);
});

test('a text that was kept before the database was deleted is not called kept on the strength of that', async () => {
  const tablet = await openTablet({ at: `note/${idAt(1)}` });
  await tablet.write('Kept once');
  await tablet.pass(1_000);
  expect(tablet.words('status')).toContain(kept.isKept);
  await deleteDatabase();
  await tablet.hideAndShow();
  await tablet.go('theTable');
  await tablet.tick(settings.chime);
  await settle();
  expect(await tablet.stored('records')).toMatchObject([{ value: { body: { text: 'Kept once' } } }]);
});
