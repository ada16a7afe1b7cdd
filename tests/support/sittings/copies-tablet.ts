import type { Stamp } from '../../../src/core/day.ts';
import type { Copy, Unread } from '../../../src/core/kept/copy.ts';
import type { Keepsake } from '../../../src/core/kept/keepsake.ts';
import type { Settings } from '../../../src/core/settings.ts';
import { tidyText } from '../../../src/core/text/tidy-text.ts';
import { createCopiesModel } from '../../../src/state/copies/copies-model.ts';
import type { CopyStore, OpenedFile } from '../../../src/state/copies/copy-store.ts';
import { createShelf } from '../../../src/state/kept/shelf.ts';
import type { HandOver, ShelfStore } from '../../../src/state/ports.ts';
import { createSettingsModel } from '../../../src/state/tablet/settings-model.ts';
import { FakeClock } from '../fakes/fake-clock.ts';
import { FakeSettingsStore } from '../fakes/fake-stores.ts';
import { stampAt } from '../kept/stamps.ts';
import { nameWords } from './names.ts';

/** A note with this id and text. */
export const note = (id: string, text: string): Keepsake => ({
  kind: 'note',
  body: { id, text: tidyText(text), ...stampAt(1_000), rev: 1, sitting: null },
});
/** A copy of these and nothing else. */
export const copyOf = (...keepsakes: readonly Keepsake[]): Copy => ({
  made: stampAt(5),
  keepsakes,
  unread: [],
  settings: null,
});
/** A file; what it opens as is the tablet's to say. */
export const file = { size: 3, arrayBuffer: async () => new ArrayBuffer(3) };

/** A tablet in memory: a shelf of notes, and a file that opens as it is told. */
export function tablet(here: readonly Keepsake[] = []) {
  const disk = {
    keepsakes: here,
    unread: [] as readonly Unread[],
    refuses: false,
    cannotBeRead: false,
    copied: null as Stamp | null,
    settings: null as Settings | null,
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
  const opens: { as: OpenedFile; hands: HandOver | Promise<HandOver> } = {
    as: { is: 'copy', copy: copyOf() },
    hands: 'handed',
  };
  const write = (keepsakes: readonly Keepsake[]) => {
    if (!disk.refuses) disk.keepsakes = keepsakes;
    return Promise.resolve(!disk.refuses);
  };
  const store: CopyStore = {
    async write(_about, made, { keepsakes, unkept, isWhole }) {
      if (disk.cannotBeRead && !isWhole) return null;
      const text = `${keepsakes.length} and ${unkept.length}`;
      texts.push(text);
      return { files: [{ name: `on ${made.day}`, text }], left: 2, fromMemory: disk.cannotBeRead };
    },
    open: async () => opens.as,
    async here() {
      if (disk.cannotBeRead) throw new DOMException('lost', 'UnknownError');
      return { keepsakes: disk.keepsakes, unread: [] };
    },
    add({ keepsakes, unread }, settings) {
      disk.unread = unread;
      disk.settings = settings;
      return write([...disk.keepsakes, ...keepsakes]);
    },
    replace({ keepsakes, unread, settings }) {
      disk.unread = unread;
      disk.settings = settings;
      return write(keepsakes);
    },
    isEmpty: async () => false,
    last: async () => disk.copied,
    async copied(made) {
      disk.copied = made;
      return true;
    },
  };
  const clock = new FakeClock(Date.UTC(2026, 10, 23, 18));
  const shelf = createShelf(shelfStore, () => 'ab12cd34');
  const settings = createSettingsModel(new FakeSettingsStore(), nameWords);
  const copies = createCopiesModel({
    clock,
    store,
    shelf,
    settings,
    textSavers: {
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
    async handOver(files) {
      told.push(...files.map(({ name }) => name));
      return opens.hands;
    },
  });
  return { disk, opens, told, texts, unkept, clock, shelf, settings, copies, store };
}
