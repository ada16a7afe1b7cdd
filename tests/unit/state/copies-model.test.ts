import { expect, test } from 'vitest';
import type { Copy, Unread } from '../../../src/core/copy.ts';
import { type Keepsake, tidyText } from '../../../src/core/keepsake.ts';
import { firstSettings } from '../../../src/core/settings.ts';
import { type CopyStore, createCopiesModel, type OpenedFile } from '../../../src/state/copies-model.ts';
import type { ShelfStore } from '../../../src/state/ports.ts';
import { createSettingsModel } from '../../../src/state/settings-model.ts';
import { createShelf } from '../../../src/state/shelf.ts';
import { FakeClock } from '../../support/fake-clock.ts';
import { FakeSettingsStore } from '../../support/fake-stores.ts';

const note = (id: string, text: string): Keepsake => ({
  kind: 'note',
  body: { id, text: tidyText(text, 400), on: 1_000, rev: 1, sitting: null },
});
const copyOf = (...keepsakes: readonly Keepsake[]): Copy => ({ made: 5, keepsakes, unread: [], settings: null });
const file = { size: 3, arrayBuffer: async () => new ArrayBuffer(3) };

/** A tablet in memory: a shelf of notes, and a file that opens as it is told. */
function tablet(here: readonly Keepsake[] = []) {
  const disk = {
    keepsakes: here,
    unread: [] as readonly Unread[],
    refuses: false,
    cannotBeRead: false,
    copied: null as number | null,
  };
  const told: string[] = [];
  const texts: string[] = [];
  const unkept: Keepsake[] = [];
  const shelfStore: ShelfStore = {
    async read(take) {
      if (disk.cannotBeRead) throw new DOMException('lost', 'UnknownError');
      take({
        keepsakes: disk.keepsakes,
        damaged: 0,
        newer: 0,
        lastId: disk.keepsakes.at(-1)?.body.id ?? '',
        isLast: true,
      });
    },
    change: async () => true,
  };
  const opens: { as: OpenedFile; saves: boolean } = { as: { is: 'copy', copy: copyOf() }, saves: true };
  const write = (keepsakes: readonly Keepsake[]) => {
    if (!disk.refuses) disk.keepsakes = keepsakes;
    return Promise.resolve(!disk.refuses);
  };
  const store: CopyStore = {
    async write(_about, made, { keepsakes, unkept, isWhole }) {
      if (disk.cannotBeRead && !isWhole) return null;
      const text = `${keepsakes.length} and ${unkept.length}`;
      texts.push(text);
      return { files: [{ name: `at ${made}`, text }], left: 2, fromMemory: disk.cannotBeRead };
    },
    open: async () => opens.as,
    here: async () => ({ keepsakes: disk.keepsakes, unread: [] }),
    add({ keepsakes, unread }) {
      disk.unread = unread;
      return write([...disk.keepsakes, ...keepsakes]);
    },
    replace({ keepsakes, unread }) {
      disk.unread = unread;
      return write(keepsakes);
    },
    isEmpty: async () => false,
    lastOn: async () => disk.copied,
    async copied(on) {
      disk.copied = on;
      return true;
    },
  };
  const clock = new FakeClock(Date.UTC(2026, 10, 23, 18));
  const shelf = createShelf(shelfStore, () => 'ab12cd34');
  const copies = createCopiesModel({
    clock,
    store,
    shelf,
    settings: createSettingsModel(new FakeSettingsStore(), { a: 'Clay', b: 'Pine' }),
    keepings: {
      async flush() {
        told.push('flushed');
        return true;
      },
      unkept: () => unkept,
    },
    async reload() {
      told.push('read anew');
      await shelf.load();
    },
    about: '',
    async save({ name }) {
      told.push(name);
      return opens.saves;
    },
  });
  return { disk, opens, told, texts, unkept, clock, shelf, copies };
}

test('a copy is saved after what is being typed, and its day is kept', async () => {
  const { copies, told, clock, disk } = tablet();
  await copies.load();
  expect(copies.lastOn.value).toBeNull();
  await copies.save();
  expect(told).toEqual(['flushed', `at ${clock.now()}`]);
  expect(copies.saving.value).toBe('saved');
  expect(copies.lastOn.value).toBe(clock.now());
  expect(disk.copied).toBe(clock.now());
  expect(copies.left.value).toBe(2);
});

test('a copy that was put away is no last copy', async () => {
  const { copies, opens, disk } = tablet();
  opens.saves = false;
  await copies.save();
  expect(copies.saving.value).toBe('notSaved');
  expect([copies.lastOn.value, disk.copied]).toEqual([null, null]);
});

test('a copy from memory is said to be one, and is no last copy', async () => {
  const { copies, disk, shelf } = tablet([note('1', 'here')]);
  await shelf.load();
  disk.cannotBeRead = true;
  await copies.save();
  expect(copies.saving.value).toBe('savedFromMemory');
  expect([copies.lastOn.value, disk.copied]).toEqual([null, null]);
});

test('where neither the disk nor the shelf knows everything, no file is handed over', async () => {
  const { copies, disk, shelf, told } = tablet([note('1', 'here')]);
  disk.cannotBeRead = true;
  await shelf.load();
  await copies.save();
  expect([copies.saving.value, told]).toEqual(['notSaved', ['flushed']]);
  expect([copies.lastOn.value, disk.copied]).toEqual([null, null]);
});

test('words that the disk refused go into the copy', async () => {
  const { copies, unkept, texts } = tablet();
  unkept.push(note('2', 'not on disk'));
  await copies.save();
  expect(texts).toEqual(['0 and 1']);
});

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
      expect(copies.bringing.value).toMatchObject({ contents: { newer: 1 }, newcomers: { unread: [] } });
      await copies[way](withNewer);
      expect(disk.unread).toEqual(unread);
    }
  }
});

test('the check-ins that came back are not counted', async () => {
  const { copies, opens } = tablet([note('1', 'here')]);
  const checkIn: Keepsake = { kind: 'checkIn', body: { id: '5', partner: 'a', on: 5, answers: {} } };
  opens.as = { is: 'copy', copy: copyOf(note('1', 'here'), checkIn) };
  await copies.open(file);
  await copies.add(false);
  expect(copies.bringing.value).toEqual({ is: 'back', added: 0, hasCheckIns: true });
});

test('a refused file changes nothing', async () => {
  const { copies, opens, disk } = tablet([note('1', 'here')]);
  opens.as = { is: 'refused', why: 'damaged', number: 4 };
  await copies.open(file);
  expect(copies.bringing.value).toEqual(opens.as);
  await copies.add(false);
  await copies.replace(false);
  expect(disk.keepsakes).toEqual([note('1', 'here')]);
});

test('a file is shown before anything changes, and can be left', async () => {
  const { copies, opens, disk } = tablet([note('1', 'here')]);
  opens.as = { is: 'copy', copy: copyOf(note('1', 'here'), note('2', 'new')) };
  await copies.open(file);
  expect(copies.bringing.value).toMatchObject({
    is: 'open',
    isFirst: false,
    newcomers: { alike: 1 },
    contents: { counts: { note: 2 } },
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
  expect(copies.bringing.value).toEqual({ is: 'back', added: 2, hasCheckIns: false });
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
  expect(copies.bringing.value).toEqual({ is: 'back', added: 1, hasCheckIns: false });
});

test('a tablet that does not keep it says so, and what was here is still shown', async () => {
  const { copies, opens, shelf, disk } = tablet([note('1', 'ours')]);
  await shelf.load();
  disk.refuses = true;
  opens.as = { is: 'copy', copy: copyOf(note('2', 'theirs')) };
  for (const bring of [copies.add, copies.replace]) {
    await copies.open(file);
    await bring(false);
    expect(copies.bringing.value).toEqual({ is: 'unkept' });
    expect(shelf.of('note').map(({ text }) => text)).toEqual(['ours']);
  }
});

test('on a shelf with nothing on it there is nothing to replace', async () => {
  const { copies, opens } = tablet();
  opens.as = { is: 'copy', copy: copyOf(note('2', 'theirs')) };
  await copies.open(file);
  expect(copies.bringing.value).toMatchObject({ isFirst: true });
});
