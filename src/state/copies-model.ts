import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import {
  type Contents,
  type Copy,
  contentsOf,
  type Newcomers,
  newcomersOf,
  type Refusal,
  type Shelved,
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

/** A copy, written out; `left` counts the damaged records that no file can carry. */
export interface Written {
  readonly files: readonly CopyFile[];
  readonly left: number;
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
  /** `inMemory` stands in where the tablet cannot be read. */
  write(
    about: string,
    made: Instant,
    inMemory: { keepsakes: readonly Keepsake[]; settings: Settings },
  ): Promise<Written>;
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

/** How saving a copy stands. */
export type Saving = 'idle' | 'working' | 'saved' | 'notSaved';

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
      readonly isFirst: boolean;
    }
  | { readonly is: 'back'; readonly added: number };

/** Saving a copy of all that is kept, and bringing one back. */
export interface CopiesModel {
  readonly lastOn: ReadonlySignal<Instant | null>;
  readonly saving: ReadonlySignal<Saving>;
  /** How many damaged records the last copy could not carry. */
  readonly left: ReadonlySignal<number>;
  readonly bringing: ReadonlySignal<Bringing>;
  load(): Promise<void>;
  save(): Promise<void>;
  open(file: GivenFile): Promise<void>;
  /** Puts what is not here yet beside what is. */
  add(): Promise<void>;
  /** Puts the copy in the place of all that is here. */
  replace(): Promise<void>;
  putAway(): void;
}

interface Around {
  readonly clock: Clock;
  readonly store: CopyStore;
  readonly shelf: Shelf;
  readonly settings: SettingsModel;
  readonly keepings: Pick<Keepings, 'flush'>;
  /** What a copy says of itself to whoever opens it. */
  readonly about: string;
  save(file: CopyFile): Promise<boolean>;
}

/** The copies of a shelf and its settings. */
export function createCopiesModel({ clock, store, shelf, settings, keepings, about, save }: Around): CopiesModel {
  const lastOn = signal<Instant | null>(null);
  const saving = signal<Saving>('idle');
  const left = signal(0);
  const bringing = signal<Bringing>({ is: 'none' });

  async function bring(change: (opened: Extract<Bringing, { is: 'open' }>) => Promise<number | null>) {
    const opened = bringing.value;
    if (opened.is !== 'open') return;
    bringing.value = { is: 'working' };
    // A text that is just being typed is on the shelf first: adding must find it, and replacing must not be undone by it.
    await keepings.flush();
    const added = await change(opened).catch(() => null);
    if (added !== null) await Promise.all([shelf.load(), settings.load()]);
    bringing.value = added === null ? { is: 'unkept' } : { is: 'back', added };
  }

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
      const inMemory = { keepsakes: shelf.keepsakes.value, settings: settings.settings.value };
      const written = await store.write(about, made, inMemory);
      const isSaved = await saveAll(written.files, save);
      if (isSaved) await store.copied(made);
      batch(() => {
        left.value = written.left;
        saving.value = isSaved ? 'saved' : 'notSaved';
        if (isSaved) lastOn.value = made;
      });
    },
    async open(file) {
      bringing.value = { is: 'working' };
      const opened = await store.open(file);
      bringing.value = opened.is === 'copy' ? await previewOf(opened.copy) : opened;
    },
    add: () =>
      bring(async ({ copy }) => {
        const newcomers = newcomersOf(copy, await store.here(), shelf.nextId);
        const added = newcomers.keepsakes.length + newcomers.unread.length;
        return added === 0 || (await store.add(newcomers)) ? added : null;
      }),
    replace: () =>
      bring(async ({ copy }) => ((await store.replace(copy)) ? copy.keepsakes.length + copy.unread.length : null)),
    putAway() {
      bringing.value = { is: 'none' };
    },
  };

  async function previewOf(copy: Copy): Promise<Bringing> {
    try {
      const here = await store.here();
      const isFirst = here.keepsakes.length + here.unread.length === 0;
      const newcomers = newcomersOf(copy, here, () => 'new');
      return { is: 'open', copy, contents: contentsOf(copy), newcomers, isFirst };
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
