import { expect, test } from 'vitest';
import { broughtBack, type Keepsake } from '../../../../src/core/kept/keepsake.ts';
import { firstSettings } from '../../../../src/core/settings.ts';
import type { OpenedFile } from '../../../../src/state/copies/copy-store.ts';
import { stampAt } from '../../../support/kept/stamps.ts';
import { copyOf, file, note, tablet } from '../../../support/sittings/copies-tablet.ts';

/** A thing as it is once it was brought back on the day of these tests. */
const fromCopy = (keepsake: Keepsake): Keepsake => broughtBack(keepsake, '2026-11-23');

test('after a copy came back the shelf is read with the words that are not on disk', async () => {
  for (const way of ['add', 'replace'] as const) {
    const { copies, opens, told } = tablet([note('1', 'here')]);
    opens.as = { is: 'copy', copy: copyOf(note('2', 'new')) };
    await copies.open(file);
    await copies[way](false);
    expect(told).toEqual(['flushed', 'read anew']);
  }
});

test('what a newer version wrote comes only where it is wanted', async () => {
  const newer = { id: '00000009-beef', v: 9, value: 'song', is: 'newer' as const };
  for (const way of ['add', 'replace'] as const) {
    const { copies, opens, disk } = tablet([note('1', 'here')]);
    opens.as = { is: 'copy', copy: { ...copyOf(note('2', 'new')), unread: [newer] } };
    for (const [withNewer, unread] of [
      [false, []],
      [true, [newer]],
    ] as const) {
      await copies.open(file);
      expect(copies.restoring.value).toMatchObject({ contents: { newer: 1 }, newcomers: { unread: [] } });
      await copies[way](withNewer);
      expect(disk.unread).toEqual(unread);
    }
  }
});

test('the check-ins that came back are not counted', async () => {
  const { copies, opens } = tablet([note('1', 'here')]);
  const checkIn: Keepsake = { kind: 'checkIn', body: { id: '5', partner: 'a', ...stampAt(5), answers: {} } };
  opens.as = { is: 'copy', copy: copyOf(note('1', 'here'), checkIn) };
  await copies.open(file);
  await copies.add(false);
  expect(copies.restoring.value).toEqual({ is: 'back', added: 0, hasCheckIns: true });
});

test('a refused file changes nothing', async () => {
  const { copies, opens, disk } = tablet([note('1', 'here')]);
  opens.as = { is: 'refused', why: 'damaged', number: 4 };
  await copies.open(file);
  expect(copies.restoring.value).toEqual(opens.as);
  await copies.add(false);
  await copies.replace(false);
  expect(disk.keepsakes).toEqual([note('1', 'here')]);
});

test('a file is shown before anything changes, and can be left', async () => {
  const { copies, opens, disk } = tablet([note('1', 'here')]);
  opens.as = { is: 'copy', copy: copyOf(note('1', 'here'), note('2', 'new')) };
  await copies.open(file);
  expect(copies.restoring.value).toMatchObject({
    is: 'open',
    isFirst: false,
    newcomers: { alike: 1 },
    contents: { counts: new Map([['note', 2]]) },
  });
  expect(disk.keepsakes).toHaveLength(1);
  copies.putAway();
  await copies.add(false);
  expect(disk.keepsakes).toHaveLength(1);
});

test('adding puts what is new beside what is here, and shows it', async () => {
  const { copies, opens, shelf } = tablet([note('00000001-here', 'ours')]);
  await shelf.load();
  opens.as = { is: 'copy', copy: copyOf(note('00000001-here', 'theirs'), note('00000002-a', 'new')) };
  await copies.open(file);
  await copies.add(false);
  expect(copies.restoring.value).toEqual({ is: 'back', added: 2, hasCheckIns: false });
  const texts = shelf.of('note').map(({ text }) => text);
  expect(texts.toSorted()).toEqual(['new', 'ours', 'theirs']);
});

test('replacing leaves the copy and nothing else', async () => {
  const { copies, opens, shelf } = tablet([note('1', 'ours')]);
  await shelf.load();
  opens.as = { is: 'copy', copy: { ...copyOf(note('2', 'theirs')), settings: firstSettings } };
  await copies.open(file);
  await copies.replace(false);
  expect(shelf.of('note').map(({ text }) => text)).toEqual(['theirs']);
  expect(copies.restoring.value).toEqual({ is: 'back', added: 1, hasCheckIns: false });
});

test('a tablet that does not keep it says so, and what was here is still shown', async () => {
  const { copies, opens, shelf, disk } = tablet([note('1', 'ours')]);
  await shelf.load();
  disk.refuses = true;
  opens.as = { is: 'copy', copy: copyOf(note('2', 'theirs')) };
  for (const bring of [copies.add, copies.replace]) {
    await copies.open(file);
    await bring(false);
    expect(copies.restoring.value).toEqual({ is: 'unkept' });
    expect(shelf.of('note').map(({ text }) => text)).toEqual(['ours']);
  }
});

test('on a shelf with nothing on it there is nothing to replace', async () => {
  const { copies, opens } = tablet();
  opens.as = { is: 'copy', copy: copyOf(note('2', 'theirs')) };
  await copies.open(file);
  expect(copies.restoring.value).toMatchObject({ isFirst: true });
});

test('onto a shelf with nothing on it the settings of a copy come too; beside others they stay in the file', async () => {
  for (const [here, settings] of [
    [[], firstSettings],
    [[note('1', 'ours')], null],
  ] as const) {
    const { copies, opens, disk } = tablet(here);
    opens.as = { is: 'copy', copy: { ...copyOf(note('2', 'theirs')), settings: firstSettings } };
    await copies.open(file);
    await copies.add(false);
    expect(disk.settings).toEqual(settings);
  }
});

test('what was kept after a copy was looked through stays, whatever the look found', async () => {
  const { copies, opens, disk } = tablet();
  opens.as = { is: 'copy', copy: copyOf(note('2', 'theirs')) };
  await copies.open(file);
  disk.keepsakes = [note('1', 'written meanwhile')];
  await copies.add(false);
  expect(disk.keepsakes).toEqual([note('1', 'written meanwhile'), fromCopy(note('2', 'theirs'))]);
});

test('a copy takes the place of nothing that was kept since it was looked through, but is shown anew', async () => {
  const { copies, opens, disk } = tablet([note('1', 'ours')]);
  opens.as = { is: 'copy', copy: copyOf(note('3', 'theirs')) };
  await copies.open(file);
  disk.keepsakes = [...disk.keepsakes, note('2', 'written meanwhile')];
  await copies.replace(false);
  expect(disk.keepsakes).toHaveLength(2);
  expect(copies.restoring.value).toMatchObject({ is: 'open', isAnew: true });
  await copies.replace(false);
  expect(disk.keepsakes).toEqual([fromCopy(note('3', 'theirs'))]);
});

test('of two files the one chosen last is shown, also where the first opens slowly', async () => {
  const { copies, opens, store } = tablet();
  const { open } = store;
  let answer = (_: OpenedFile) => {};
  store.open = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  const first = copies.open(file);
  store.open = open;
  opens.as = { is: 'copy', copy: copyOf(note('2', 'quick')) };
  await copies.open(file);
  answer({ is: 'copy', copy: copyOf(note('1', 'slow')) });
  await first;
  expect(copies.restoring.value).toMatchObject({ copy: copyOf(note('2', 'quick')) });
});

test('a file that was put away while it opened is not shown', async () => {
  const { copies } = tablet();
  const opening = copies.open(file);
  copies.putAway();
  await opening;
  expect(copies.restoring.value).toEqual({ is: 'none' });
});

test('where what is here cannot be read, nothing is said of keeping, and nothing is changed', async () => {
  const { copies, disk } = tablet([note('1', 'ours')]);
  disk.cannotBeRead = true;
  await copies.open(file);
  expect(copies.restoring.value).toEqual({ is: 'unread' });
  disk.cannotBeRead = false;
  await copies.open(file);
  disk.cannotBeRead = true;
  await copies.replace(false);
  expect(copies.restoring.value).toEqual({ is: 'unread' });
  expect(disk.keepsakes).toHaveLength(1);
});
