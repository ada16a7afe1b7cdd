import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Day } from '../../../src/core/day.ts';
import type { Keepsake } from '../../../src/core/kept/keepsake.ts';
import { firstSettings, type Settings } from '../../../src/core/settings.ts';
import type { Instant } from '../../../src/core/sitting/timer.ts';
import { plannedFormat } from '../../../src/storage/formats/instant-formats.ts';
import { recordOf } from '../../../src/storage/formats/keepsake-formats.ts';
import { settingsFormat } from '../../../src/storage/formats/settings-format.ts';
import { sittingFormat } from '../../../src/storage/formats/sitting-format.ts';
import { names } from '../sittings/names.ts';
import { type At, noon } from '../sittings/sitting-builder.ts';
import { Tablet } from './tablet.tsx';

/** What is on a tablet before the app is opened on it. */
export interface Given {
  /** The address that is opened, behind its `#/`; home where there is none. */
  readonly at?: string;
  /** What differs from the settings of a tablet whose two were welcomed before. */
  readonly settings?: Partial<Settings>;
  readonly kept?: readonly Keepsake[];
  /** The place of a sitting under way, at whose instant the tablet is opened. */
  readonly sitting?: At;
  /** The instant at which it is opened, where there is no sitting: noon without it. */
  readonly now?: Instant;
  /** The day on which the two mean to sit down again. */
  readonly planned?: Day;
}

const opened = new Set<Tablet>();

/** A tablet with the whole app on it, made as `main` makes it, on a database in memory. */
export async function openTablet(given: Given = {}): Promise<Tablet> {
  return openOn(new Tablet(), given);
}

/** Opens the app on a tablet of any kind, on which nothing else lies. */
export async function openOn<T extends Tablet>(
  tablet: T,
  { at = '', settings, kept = [], sitting, planned, now = sitting?.now ?? noon }: Given,
): Promise<T> {
  await closeTablets();
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
  vi.setSystemTime(now);
  const value: Settings = { ...firstSettings, welcomed: true, names, layout: 'facing', ...settings };
  localStorage.setItem('first-paint', `yes ${value.palette} ${value.textSize}`);
  await tablet.put('state', { id: 'settings', v: settingsFormat.version, value });
  if (sitting !== undefined)
    await tablet.put('state', { id: 'sitting', v: sittingFormat.version, value: sitting.sitting });
  if (planned !== undefined) await tablet.put('state', { id: 'planned', v: plannedFormat.version, value: planned });
  await tablet.put('records', ...kept.map(recordOf));
  history.replaceState(null, '', `#/${at}`);
  opened.add(tablet);
  await tablet.open();
  return tablet;
}

/** Leaves the page of every tablet that a test has opened. */
export async function closeTablets(): Promise<void> {
  for (const tablet of opened) await tablet.close();
  opened.clear();
}
