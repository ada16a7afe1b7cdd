import { batch, computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Partner } from '../../core/partner.ts';
import { firstSettings, type Settings, tidyName } from '../../core/settings.ts';
import { bidiIsolated } from '../../core/text/bidi.ts';
import type { SettingsStore } from '../ports.ts';

/** The settings of the couple, and whether the last change is kept on the tablet. */
export interface SettingsModel {
  readonly settings: ReadonlySignal<Settings>;
  readonly kept: ReadonlySignal<boolean>;
  /** True where the settings could not be read, and were set aside. */
  readonly setAside: ReadonlySignal<boolean>;
  /** The names as shown: the typed ones, else those of the two colours. */
  readonly names: ReadonlySignal<Readonly<Record<Partner, string>>>;
  load(): Promise<void>;
  change(part: Partial<Settings>): Promise<void>;
  rename(partner: Partner, typed: string): Promise<void>;
}

/** The model of the settings; `colourNames` stand in for names that were left out, `before` for what is not read yet. */
export function createSettingsModel(
  store: SettingsStore,
  colourNames: Readonly<Record<Partner, string>>,
  before: Partial<Settings> = {},
): SettingsModel {
  const settings = signal<Settings>({ ...firstSettings, ...before });
  const kept = signal(true);
  const setAside = signal(false);
  const change = async (part: Partial<Settings>) => {
    const next = { ...settings.value, ...part };
    settings.value = next;
    kept.value = await store.save(next);
  };
  return {
    settings,
    kept,
    setAside,
    names: computed(() => {
      const { a, b } = settings.value.names;
      return { a: bidiIsolated(a) || colourNames.a, b: bidiIsolated(b) || colourNames.b };
    }),
    async load() {
      const found = await store.load();
      batch(() => {
        settings.value = found.settings ?? settings.value;
        // Said once, it stays said, as of a sitting.
        setAside.value ||= found.setAside;
      });
    },
    change,
    rename: (partner, typed) => change({ names: { ...settings.value.names, [partner]: tidyName(typed) } }),
  };
}
