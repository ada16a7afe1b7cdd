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
import type { Shelf } from '../kept/shelf.ts';
import type { TextSavers } from '../kept/text-savers.ts';
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
  readonly copy: Copy;
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

/** The way back of a copy: a file is looked through, then added or put in the place of all. */
export interface Restore {
  readonly restoring: ReadonlySignal<RestoreState>;
  /** Looks through a file; of several the last one chosen counts. */
  open(file: GivenFile): Promise<void>;
  /**
   * Puts what is not here yet beside what is; what a newer version wrote only where that is wanted. Where nothing is here,
   * the settings of the copy come too.
   */
  add(withNewer: boolean): Promise<void>;
  /** Puts the copy in the place of all that is here, likewise; where that has changed meanwhile, it is shown anew first. */
  replace(withNewer: boolean): Promise<void>;
  /** Leaves the file alone; what is on its way to the disk goes on. */
  putAway(): void;
}

/** The parts of the app that bringing a copy back works with. */
interface RestoreNeeds {
  readonly store: Pick<CopyStore, 'open' | 'here' | 'add' | 'replace'>;
  readonly shelf: Pick<Shelf, 'nextId'>;
  readonly settings: Pick<SettingsModel, 'reload'>;
  readonly textSavers: Pick<TextSavers, 'flush'>;
  /** Reads the shelf anew, with the words that are not on disk yet. */
  reload(): Promise<unknown>;
}

/** The way back of copies onto a shelf. */
export function createRestore({ store, shelf, settings, textSavers, reload }: RestoreNeeds): Restore {
  const restoring = signal<RestoreState>({ is: 'none' });
  /** Counts the files that were chosen or put away, so that one that opens slowly does not come after its time. */
  let chosen = 0;
  let isUnderWay = false;

  async function bring(change: (found: Found, here: Shelved) => Promise<RestoreState>) {
    const found = restoring.value;
    if (found.is !== 'open') return;
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

  return {
    restoring: computed(() => restoring.value),
    async open(file) {
      chosen += 1;
      const own = chosen;
      restoring.value = { is: 'working' };
      const opened = await store.open(file);
      const here = opened.is === 'copy' ? await hereNow() : null;
      if (own !== chosen) return;
      if (opened.is !== 'copy') restoring.value = opened;
      else restoring.value = here === null ? { is: 'unread' } : foundIn(opened.copy, here);
    },
    add: (withNewer) =>
      bring(async ({ copy }, here) => {
        const newcomers = newcomersOf(withNewer ? copy : withoutNewer(copy), here, shelf.nextId);
        const own = isNothing(here) ? copy.settings : null;
        if (isNothing(newcomers) && own === null) return back(newcomers);
        return (await store.add(newcomers, own)) ? back(newcomers) : { is: 'unkept' };
      }),
    replace: (withNewer) =>
      bring(async ({ copy, here: seen }, here) => {
        // Things that were kept after the couple said yes must not be cleared away unseen.
        if (JSON.stringify(here) !== JSON.stringify(seen)) return foundIn(copy, here, true);
        const all = withNewer ? copy : withoutNewer(copy);
        return (await store.replace(all)) ? back(all) : { is: 'unkept' };
      }),
    putAway() {
      chosen += 1;
      if (!isUnderWay) restoring.value = { is: 'none' };
    },
  };
}

function foundIn(copy: Copy, here: Shelved, isAnew = false): Found {
  const newcomers = newcomersOf(withoutNewer(copy), here, () => 'new');
  const withNewer = newcomersOf(copy, here, () => 'new');
  return { is: 'open', copy, contents: contentsOf(copy), newcomers, withNewer, here, isFirst: isNothing(here), isAnew };
}

const back = (brought: Shelved): RestoreState => ({
  is: 'back',
  added: countOf(brought),
  hasCheckIns: brought.keepsakes.some(({ kind }) => kind === 'checkIn'),
});

const isNothing = ({ keepsakes, unread }: Shelved): boolean => keepsakes.length + unread.length === 0;
