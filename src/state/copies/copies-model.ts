import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Stamp } from '../../core/day.ts';
import { inPatience } from '../in-patience.ts';
import type { Shelf } from '../kept/shelf.ts';
import type { TextSavers } from '../kept/text-savers.ts';
import type { Clock, HandOver } from '../ports.ts';
import type { SettingsModel } from '../tablet/settings-model.ts';
import type { CopyFile, CopyStore, InMemory, Written } from './copy-store.ts';
import { createRestore, type Restore } from './restore.ts';

/**
 * How saving a copy stands: `working` while the files are made, `ready` where one more touch hands them over, `handing`
 * while the browser asks where they go. A copy from memory may lack what another window kept, so it is no last copy.
 */
export type Saving =
  | 'idle'
  | 'working'
  | 'ready'
  | 'handing'
  | 'saved'
  | 'savedFromMemory'
  | 'notSaved'
  /** The browser refused the files. */
  | 'refused';

/** Saving a copy of all that is kept, and bringing one back. */
export interface CopiesModel extends Restore {
  /** When the last copy was made, or null. */
  readonly last: ReadonlySignal<Stamp | null>;
  readonly saving: ReadonlySignal<Saving>;
  /** How much the last copy could not carry. */
  readonly left: ReadonlySignal<number>;
  load(): Promise<void>;
  /**
   * Makes the files and hands them over; where that took so long that the browser wants a fresh touch, the next call hands
   * over what is ready. A call while the browser still asks begins anew, since its answer may never come.
   */
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
  handOver(files: readonly CopyFile[]): Promise<HandOver>;
}

/** The files of a copy, made and not handed over yet, with what it was made of. */
interface Made extends Written {
  readonly on: Stamp;
  readonly fromMemory: boolean;
  readonly of: InMemory;
}

/** The copies of a shelf and its settings. */
export function createCopiesModel(needs: CopiesNeeds): CopiesModel {
  const { clock, store, shelf, settings, textSavers, about, handOver } = needs;
  const last = signal<Stamp | null>(null);
  const saving = signal<Saving>('idle');
  const left = signal(0);
  let ready: Made | null = null;
  /** Counts the calls, so that a sheet that answers late says nothing of a later one. */
  let calls = 0;

  const inMemory = (): InMemory => ({
    keepsakes: shelf.keepsakes.value,
    settings: settings.settings.value,
    unkept: textSavers.unkept(),
    unread: shelf.damaged.value + shelf.newer.value,
    isWhole: shelf.isWhole.value,
  });

  /** The files that wait for a touch, if nothing was changed since they were made. */
  function takeReady(): Made | null {
    const made = ready;
    ready = null;
    const isTrue =
      made?.of.keepsakes === shelf.keepsakes.value &&
      made.of.settings === settings.settings.value &&
      textSavers.unkept().length === made.of.unkept.length;
    return isTrue ? made : null;
  }

  /** Makes the files; null where neither the disk nor this window knows everything. */
  async function make(): Promise<Made | null> {
    batch(() => {
      saving.value = 'working';
      left.value = 0;
    });
    await textSavers.flush();
    const of = inMemory();
    const on = clock.stamp();
    const written = await store.write(about, on, of);
    return written && { ...written, on, of };
  }

  async function hand(made: Made): Promise<Saving> {
    batch(() => {
      saving.value = 'handing';
      left.value = made.left;
    });
    const own = calls;
    const answer = await handOver(made.files);
    if (answer === 'needsTouch' && own === calls) ready = made;
    if (answer !== 'handed') return ({ needsTouch: 'ready', putAway: 'notSaved', refused: 'refused' } as const)[answer];
    if (made.fromMemory) return 'savedFromMemory';
    last.value = made.on;
    await inPatience(clock, store.copied(made.on));
    return 'saved';
  }

  return {
    ...createRestore(needs),
    last: computed(() => last.value),
    saving: computed(() => saving.value),
    left: computed(() => left.value),
    async load() {
      last.value = await store.last();
    },
    async save() {
      // The disk is only waited for so long; a sheet may never answer.
      if (saving.value === 'working') return;
      calls += 1;
      const own = calls;
      let outcome: Saving = 'notSaved';
      try {
        // With files ready nothing is awaited before the sheet, which opens right at a touch alone.
        const made = takeReady() ?? (await make());
        if (made !== null) outcome = await hand(made);
      } finally {
        if (own === calls) saving.value = outcome;
      }
    },
  };
}
