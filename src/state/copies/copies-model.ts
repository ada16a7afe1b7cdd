import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Instant } from '../../core/sitting/timer.ts';
import type { Shelf } from '../kept/shelf.ts';
import type { TextSavers } from '../kept/text-savers.ts';
import type { Clock } from '../ports.ts';
import type { SettingsModel } from '../tablet/settings-model.ts';
import type { CopyFile, CopyStore, InMemory } from './copy-store.ts';
import { createRestore, type Restore } from './restore.ts';

/** How saving a copy stands. One from memory may lack what another window kept, so it is no last copy. */
export type Saving = 'idle' | 'working' | 'saved' | 'savedFromMemory' | 'notSaved';

/** Saving a copy of all that is kept, and bringing one back. */
export interface CopiesModel extends Restore {
  readonly lastOn: ReadonlySignal<Instant | null>;
  readonly saving: ReadonlySignal<Saving>;
  /** How much the last copy could not carry. */
  readonly left: ReadonlySignal<number>;
  load(): Promise<void>;
  save(): Promise<void>;
}

/** The parts of the app that copies work with. */
interface CopiesNeeds {
  readonly clock: Clock;
  readonly store: CopyStore;
  readonly shelf: Shelf;
  readonly settings: SettingsModel;
  readonly textSavers: Pick<TextSavers, 'flush' | 'unkept'>;
  /** Reads the shelf anew, with the words that are not on disk yet. */
  reload(): Promise<unknown>;
  /** A sentence in the file that says to whoever opens it what it is. */
  readonly about: string;
  save(file: CopyFile): Promise<boolean>;
}

/** The copies of a shelf and its settings. */
export function createCopiesModel(needs: CopiesNeeds): CopiesModel {
  const { clock, store, shelf, settings, textSavers, about, save } = needs;
  const lastOn = signal<Instant | null>(null);
  const saving = signal<Saving>('idle');
  const left = signal(0);

  const inMemory = (): InMemory => ({
    keepsakes: shelf.keepsakes.value,
    settings: settings.settings.value,
    unkept: textSavers.unkept(),
    unread: shelf.damaged.value + shelf.newer.value,
    isWhole: shelf.isWhole.value,
  });

  async function handOver(): Promise<Saving> {
    await textSavers.flush();
    const made = clock.now();
    const written = await store.write(about, made, inMemory());
    if (written === null || !(await saveAll(written.files, save))) return 'notSaved';
    if (!written.fromMemory) await store.copied(made);
    batch(() => {
      left.value = written.left;
      if (!written.fromMemory) lastOn.value = made;
    });
    return written.fromMemory ? 'savedFromMemory' : 'saved';
  }

  return {
    ...createRestore(needs),
    lastOn: computed(() => lastOn.value),
    saving: computed(() => saving.value),
    left: computed(() => left.value),
    async load() {
      lastOn.value = await store.lastOn();
    },
    async save() {
      if (saving.value === 'working') return;
      saving.value = 'working';
      left.value = 0;
      let outcome: Saving = 'notSaved';
      try {
        outcome = await handOver();
      } finally {
        saving.value = outcome;
      }
    },
  };
}

/** One file after the other; false at the first that was put away. */
async function saveAll(files: readonly CopyFile[], save: (file: CopyFile) => Promise<boolean>): Promise<boolean> {
  for (const file of files) {
    if (!(await save(file))) return false;
  }
  return true;
}
