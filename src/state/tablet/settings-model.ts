import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { type Names, type NameWords, shownNames } from '../../core/names.ts';
import type { Partner } from '../../core/partner.ts';
import { firstSettings, type Settings, tidyName } from '../../core/settings.ts';
import type { SettingsStore } from '../ports.ts';

/** The settings of the couple, and whether the last change is kept on the tablet. */
export interface SettingsModel {
  readonly settings: ReadonlySignal<Settings>;
  readonly kept: ReadonlySignal<boolean>;
  /** True where the settings could not be read, and were set aside. */
  readonly setAside: ReadonlySignal<boolean>;
  /** The names as shown everywhere, of which no two are equal. */
  readonly names: ReadonlySignal<Names>;
  /** Reads what is kept; changes made since the last reading that the disk refused stand, and are kept with the next one. */
  load(): Promise<void>;
  /** Reads what is kept, whatever was changed here: a copy has put it there. */
  reload(): Promise<void>;
  change(part: Partial<Settings>): Promise<void>;
  /** Writes the settings once more as they stand; true where they are kept. */
  keepAgain(): Promise<boolean>;
  rename(partner: Partner, typed: string): Promise<void>;
}

/** The model of the settings; `nameWords` say how the two are called, `before` stands in for what is not read yet. */
export function createSettingsModel(
  store: SettingsStore,
  nameWords: NameWords,
  before: Partial<Settings> = {},
): SettingsModel {
  const settings = signal<Settings>({ ...firstSettings, ...before });
  const kept = signal(true);
  const setAside = signal(false);
  let isRead = false;
  /** What was changed and is not on disk. */
  let unkept: Partial<Settings> = {};
  const change = async (part: Partial<Settings>) => {
    const next = { ...settings.value, ...part };
    settings.value = next;
    // What is changed before anything was read must not take the place of what is there.
    if (isRead) unkept = { ...unkept, ...part };
    const isKept = await store.save(next);
    if (isKept && settings.value === next) unkept = {};
    kept.value = isKept;
  };
  const read = async () => {
    const found = await store.load();
    batch(() => {
      if (found.settings !== null) {
        settings.value = { ...found.settings, ...unkept };
        isRead = true;
      }
      // Said once, it stays said, as of a sitting.
      setAside.value ||= found.setAside;
    });
  };
  return {
    settings,
    kept,
    setAside,
    names: computed(() => shownNames(settings.value.names, nameWords)),
    load: read,
    reload() {
      unkept = {};
      return read();
    },
    change,
    async keepAgain() {
      await change({});
      return kept.value;
    },
    rename: (partner, typed) => change({ names: { ...settings.value.names, [partner]: tidyName(typed) } }),
  };
}
