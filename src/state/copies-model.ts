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
} from '../core/copy.ts';
import type { Keepsake } from '../core/keepsake.ts';
import type { Settings } from '../core/settings.ts';
import type { Instant } from '../core/timer.ts';
import type { Keepings } from './keepings.ts';
import type { Clock, Kept } from './ports.ts';
import type { SettingsModel } from './settings-model.ts';
import type { Shelf } from './shelf.ts';

/** One file of a copy. */
export interface CopyFile {
  readonly name: string;
  readonly text: string;
}

/** A copy, written out; `left` counts what is not in it, since no file can carry it or it could not be read. */
export interface Written {
  readonly files: readonly CopyFile[];
  readonly left: number;
}

/** What this window knows of what is kept, whatever the disk says. */
export interface InMemory {
  readonly keepsakes: readonly Keepsake[];
  readonly settings: Settings;
  /** Words that are not on disk. */
  readonly unkept: readonly Keepsake[];
  /** How much the shelf holds that could not be read. */
  readonly unread: number;
  /** False where not everything was read: then this is no copy of all that is kept. */
  readonly isWhole: boolean;
}

/** A file as a browser hands it over. */
export interface GivenFile {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What a file turned out to be; `number` says which entry of it is wrong, where it is one. */
export type OpenedFile =
  | { readonly is: 'copy'; readonly copy: Copy }
  | { readonly is: 'refused'; readonly why: Refusal; readonly number: number | null };

/** Writes copies of what is stored, and puts them back. Changes are made in one transaction and never throw. */
export interface CopyStore {
  /** `inMemory` stands in where the tablet cannot be read; null where neither holds everything. */
  write(about: string, made: Instant, inMemory: InMemory): Promise<(Written & { fromMemory: boolean }) | null>;
  open(file: GivenFile): Promise<OpenedFile>;
  /** What stands on the shelf; throws where the tablet refuses. */
  here(): Promise<Shelved>;
  add(newcomers: Shelved): Promise<Kept>;
  replace(copy: Copy): Promise<Kept>;
  /** True where nothing was ever kept; throws where the tablet refuses. */
  isEmpty(): Promise<boolean>;
  /** When the last copy was made, or null. */
  lastOn(): Promise<Instant | null>;
  copied(on: Instant): Promise<Kept>;
}

/** How saving a copy stands. One from memory may lack what another window kept, so it is no last copy. */
export type Saving = 'idle' | 'working' | 'saved' | 'savedFromMemory' | 'notSaved';

/** How bringing one back stands. */
export type Bringing =
  | { readonly is: 'none' | 'working' | 'unkept' }
  | { readonly is: 'refused'; readonly why: Refusal; readonly number: number | null }
  /** It can be brought back: what is in it, and what adding it would do. `isFirst` where nothing stands on the shelf. */
  | {
      readonly is: 'open';
      readonly copy: Copy;
      readonly contents: Contents;
      readonly newcomers: Newcomers;
      /** The same with what a newer version wrote. */
      readonly withNewer: Newcomers;
      readonly isFirst: boolean;
    }
  /** `added` leaves out check-ins, here as everywhere. */
  | { readonly is: 'back'; readonly added: number; readonly hasCheckIns: boolean };

/** Saving a copy of all that is kept, and bringing one back. */
export interface CopiesModel {
  readonly lastOn: ReadonlySignal<Instant | null>;
  readonly saving: ReadonlySignal<Saving>;
  /** How much the last copy could not carry. */
  readonly left: ReadonlySignal<number>;
  readonly bringing: ReadonlySignal<Bringing>;
  load(): Promise<void>;
  save(): Promise<void>;
  open(file: GivenFile): Promise<void>;
  /** Puts what is not here yet beside what is; what a newer version wrote only where that is wanted. */
  add(withNewer: boolean): Promise<void>;
  /** Puts the copy in the place of all that is here, likewise. */
  replace(withNewer: boolean): Promise<void>;
  putAway(): void;
}

interface Around {
  readonly clock: Clock;
  readonly store: CopyStore;
  readonly shelf: Shelf;
  readonly settings: SettingsModel;
  readonly keepings: Pick<Keepings, 'flush' | 'unkept'>;
  /** Reads the shelf anew, with the words that are not on disk yet. */
  reload(): Promise<unknown>;
  /** What a copy says of itself to whoever opens it. */
  readonly about: string;
  save(file: CopyFile): Promise<boolean>;
}

/** The copies of a shelf and its settings. */
export function createCopiesModel(around: Around): CopiesModel {
  const { clock, store, shelf, settings, keepings, reload, about, save } = around;
  const lastOn = signal<Instant | null>(null);
  const saving = signal<Saving>('idle');
  const left = signal(0);
  const bringing = signal<Bringing>({ is: 'none' });

  async function bring(change: (opened: Extract<Bringing, { is: 'open' }>) => Promise<Shelved | null>) {
    const opened = bringing.value;
    if (opened.is !== 'open') return;
    bringing.value = { is: 'working' };
    // A text that is just being typed is on the shelf first: adding must find it, and replacing must not be undone by it.
    await keepings.flush();
    const added = await change(opened).catch(() => null);
    if (added !== null) await Promise.all([reload(), settings.load()]);
    const hasCheckIns = added?.keepsakes.some(({ kind }) => kind === 'checkIn') ?? false;
    bringing.value = added === null ? { is: 'unkept' } : { is: 'back', added: countOf(added), hasCheckIns };
  }

  const inMemory = (): InMemory => ({
    keepsakes: shelf.keepsakes.value,
    settings: settings.settings.value,
    unkept: keepings.unkept(),
    unread: shelf.damaged.value + shelf.newer.value,
    isWhole: shelf.isWhole.value,
  });

  return {
    lastOn: computed(() => lastOn.value),
    saving: computed(() => saving.value),
    left: computed(() => left.value),
    bringing: computed(() => bringing.value),
    async load() {
      lastOn.value = await store.lastOn();
    },
    async save() {
      if (saving.value === 'working') return;
      saving.value = 'working';
      await keepings.flush();
      const made = clock.now();
      const written = await store.write(about, made, inMemory());
      const isSaved = written !== null && (await saveAll(written.files, save));
      const isLast = isSaved && !written.fromMemory;
      if (isLast) await store.copied(made);
      batch(() => {
        left.value = isSaved ? written.left : 0;
        if (isLast) lastOn.value = made;
        saving.value = isLast ? 'saved' : isSaved ? 'savedFromMemory' : 'notSaved';
      });
    },
    async open(file) {
      bringing.value = { is: 'working' };
      const opened = await store.open(file);
      bringing.value = opened.is === 'copy' ? await previewOf(opened.copy) : opened;
    },
    add: (withNewer) =>
      bring(async ({ copy }) => {
        const newcomers = newcomersOf(withNewer ? copy : withoutNewer(copy), await store.here(), shelf.nextId);
        const isNothing = newcomers.keepsakes.length + newcomers.unread.length === 0;
        return isNothing || (await store.add(newcomers)) ? newcomers : null;
      }),
    replace: (withNewer) =>
      bring(async ({ copy }) => {
        const all = withNewer ? copy : withoutNewer(copy);
        return (await store.replace(all)) ? all : null;
      }),
    putAway() {
      bringing.value = { is: 'none' };
    },
  };

  async function previewOf(copy: Copy): Promise<Bringing> {
    try {
      const here = await store.here();
      const isFirst = here.keepsakes.length + here.unread.length === 0;
      const newcomers = newcomersOf(withoutNewer(copy), here, () => 'new');
      const withNewer = newcomersOf(copy, here, () => 'new');
      return { is: 'open', copy, contents: contentsOf(copy), newcomers, withNewer, isFirst };
    } catch {
      return { is: 'unkept' };
    }
  }
}

/** One file after the other; false at the first that was put away. */
async function saveAll(files: readonly CopyFile[], save: (file: CopyFile) => Promise<boolean>): Promise<boolean> {
  for (const file of files) {
    if (!(await save(file))) return false;
  }
  return true;
}
