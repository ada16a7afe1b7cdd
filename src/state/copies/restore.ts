import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import {
  type Contents,
  type Copy,
  contentsOf,
  countOf,
  type Newcomers,
  newcomersOf,
  type Refusal,
  type Shelved,
  withoutNewer,
} from '../../core/kept/copy.ts';
import { namesIn, namesOfBoth, ownersOf, withOwnersSwapped } from '../../core/kept/copy-owners.ts';
import { broughtBack } from '../../core/kept/keepsake.ts';
import type { Match, Names } from '../../core/names.ts';
import type { Settings } from '../../core/settings.ts';
import type { Shelf } from '../kept/shelf.ts';
import type { TextSavers } from '../kept/text-savers.ts';
import type { Clock } from '../ports.ts';
import type { SettingsModel } from '../tablet/settings-model.ts';
import type { CopyStore, GivenFile } from './copy-store.ts';

/** How bringing a copy back stands: `unread` where what is here could not be read, `unkept` where nothing was written. */
export type RestoreState =
  | { readonly is: 'none' | 'working' | 'unread' | 'unkept' }
  | { readonly is: 'refused'; readonly why: Refusal; readonly number: number | null }
  | Found
  /** `added` leaves out check-ins, here as everywhere. */
  | { readonly is: 'back'; readonly added: number; readonly hasCheckIns: boolean };

/** A copy that can be brought back: what is in it, and what adding it would do. */
export interface Found {
  readonly is: 'open';
  /** As it is in the file. */
  readonly file: Copy;
  /** With its two people in the colours that they have here. */
  readonly copy: Copy;
  /** The names here when the file was looked through. */
  readonly names: Names;
  /** Whether the two of the copy are told by their names. */
  readonly match: Match;
  /** Which of them are which; null until someone says so, and then nothing is brought back yet. */
  readonly owners: Owners | null;
  readonly contents: Contents;
  readonly newcomers: Newcomers;
  /** The same with what a newer version wrote. */
  readonly withNewer: Newcomers;
  /** All that stood on the shelf when the file was looked through. */
  readonly here: Shelved;
  /** True where nothing did. */
  readonly isFirst: boolean;
  /** True where it was looked through once more, since something was kept meanwhile. */
  readonly isAnew: boolean;
}

/** The two of a copy have the colours that they have here, or each the other's. */
export type Owners = 'same' | 'swapped';

/** The way back of a copy: a file is looked through, then added or put in the place of all. */
export interface Restore {
  readonly restoring: ReadonlySignal<RestoreState>;
  /** Looks through a file; of several the last one chosen counts. */
  open(file: GivenFile): Promise<void>;
  /** Says who is who, where the names do not tell. */
  tellOwners(owners: Owners): void;
  /**
   * Puts what is not here yet beside what is; what a newer version wrote only where that is wanted. Where nothing is here,
   * the settings of the copy come too, and where a name is missing here, that name.
   */
  add(withNewer: boolean): Promise<void>;
  /** Puts the copy in the place of all that is here, likewise; where that has changed meanwhile, it is shown anew first. */
  replace(withNewer: boolean): Promise<void>;
  /** Leaves the file alone; what is on its way to the disk goes on. */
  putAway(): void;
}

/** The parts of the app that bringing a copy back works with. */
interface RestoreNeeds {
  readonly clock: Pick<Clock, 'today'>;
  readonly store: Pick<CopyStore, 'open' | 'here' | 'add' | 'replace'>;
  readonly shelf: Pick<Shelf, 'nextId'>;
  readonly settings: Pick<SettingsModel, 'reload' | 'settings'>;
  readonly textSavers: Pick<TextSavers, 'flush'>;
  /** Reads the shelf anew, with the words that are not on disk yet. */
  reload(): Promise<unknown>;
}

/** The way back of copies onto a shelf. */
export function createRestore({ clock, store, shelf, settings, textSavers, reload }: RestoreNeeds): Restore {
  const restoring = signal<RestoreState>({ is: 'none' });
  /** Counts the files that were chosen or put away, so that one that opens slowly does not come after its time. */
  let chosen = 0;
  let isUnderWay = false;

  async function bring(change: (found: Found, here: Shelved) => Promise<RestoreState>) {
    const found = restoring.value;
    // Nothing of one of the two comes before it is known whose it is.
    if (found.is !== 'open' || found.owners === null) return;
    restoring.value = { is: 'working' };
    isUnderWay = true;
    let next: RestoreState = { is: 'unkept' };
    try {
      // A text that is just being typed is on the shelf first: adding must find it, and replacing must not be undone by it.
      await textSavers.flush();
      const here = await hereNow();
      next = here === null ? { is: 'unread' } : await change(found, here);
      if (next.is === 'back') await Promise.all([reload(), settings.reload()]);
    } finally {
      batch(() => {
        isUnderWay = false;
        restoring.value = next;
      });
    }
  }

  const hereNow = () => store.here().catch(() => null);

  const own = () => settings.settings.peek();

  /** The same things, of which each tells from now on that it came from a copy. */
  function told<T extends Shelved>(things: T): T {
    const today = clock.today();
    return { ...things, keepsakes: things.keepsakes.map((each) => broughtBack(each, today)) };
  }

  return {
    restoring: computed(() => restoring.value),
    async open(file) {
      chosen += 1;
      const number = chosen;
      restoring.value = { is: 'working' };
      const opened = await store.open(file);
      const here = opened.is === 'copy' ? await hereNow() : null;
      if (number !== chosen) return;
      if (opened.is !== 'copy') restoring.value = opened;
      else restoring.value = here === null ? { is: 'unread' } : foundIn(opened.copy, here, own().names);
    },
    tellOwners(owners) {
      const found = restoring.value;
      if (found.is === 'open') restoring.value = withOwners(found, owners);
    },
    add: (withNewer) =>
      bring(async ({ copy }, here) => {
        const newcomers = newcomersOf(withNewer ? copy : withoutNewer(copy), here, shelf.nextId);
        const changed = settingsAfterAdding(own(), copy, isNothing(here));
        if (isNothing(newcomers) && changed === null) return back(newcomers);
        return (await store.add(told(newcomers), changed)) ? back(newcomers) : { is: 'unkept' };
      }),
    replace: (withNewer) =>
      bring(async (found, here) => {
        // Things that were kept after the couple said yes must not be cleared away unseen.
        if (JSON.stringify(here) !== JSON.stringify(found.here)) {
          const anew = foundIn(found.file, here, own().names, true);
          return anew.owners === null && found.owners !== null ? withOwners(anew, found.owners) : anew;
        }
        const all = withNewer ? found.copy : withoutNewer(found.copy);
        return (await store.replace(told(withNamesOf(all, own().names)))) ? back(all) : { is: 'unkept' };
      }),
    putAway() {
      chosen += 1;
      if (!isUnderWay) restoring.value = { is: 'none' };
    },
  };
}

function foundIn(file: Copy, here: Shelved, names: Names, isAnew = false): Found {
  const match = ownersOf(file, here, names);
  const owners = match === 'unknown' ? null : match;
  return {
    is: 'open',
    file,
    names,
    match,
    isAnew,
    isFirst: isNothing(here),
    here,
    ...lookedThrough(file, here, owners),
  };
}

const withOwners = (found: Found, owners: Owners): Found => ({
  ...found,
  ...lookedThrough(found.file, found.here, owners),
});

function lookedThrough(file: Copy, here: Shelved, owners: Owners | null) {
  const copy = owners === 'swapped' ? withOwnersSwapped(file) : file;
  return {
    copy,
    owners,
    contents: contentsOf(copy),
    newcomers: newcomersOf(withoutNewer(copy), here, () => 'new'),
    withNewer: newcomersOf(copy, here, () => 'new'),
  };
}

/** The settings to write with what is added; null where they stay as they are. The names here stand before those of the copy. */
function settingsAfterAdding(own: Settings, copy: Copy, isFirst: boolean): Settings | null {
  const names = namesOfBoth(own.names, namesIn(copy));
  if (isFirst && copy.settings !== null) return { ...copy.settings, names };
  return names.a === own.names.a && names.b === own.names.b ? null : { ...own, names };
}

/** The copy with a name in the place of one that it leaves out. */
const withNamesOf = (copy: Copy, names: Names): Copy =>
  copy.settings === null
    ? copy
    : { ...copy, settings: { ...copy.settings, names: namesOfBoth(copy.settings.names, names) } };

const back = (brought: Shelved): RestoreState => ({
  is: 'back',
  added: countOf(brought),
  hasCheckIns: brought.keepsakes.some(({ kind }) => kind === 'checkIn'),
});

const isNothing = ({ keepsakes, unread }: Shelved): boolean => keepsakes.length + unread.length === 0;
