import { expect, type Page } from '@playwright/test';
import type { Keepsake } from '../../../src/core/kept/keepsake.ts';
import type { Settings } from '../../../src/core/settings.ts';
import { recordOf } from '../../../src/storage/formats/keepsake-formats.ts';
import { sittingFormat } from '../../../src/storage/formats/sitting-format.ts';
import { settle } from '../sittings/settled.ts';
import { type At, noon } from '../sittings/sitting-builder.ts';
import { names } from './home.ts';

/** What lies on the tablet. */
export interface Given {
  readonly settings?: Partial<Settings>;
  readonly kept?: readonly Keepsake[];
  /** The place of a sitting under way, at whose instant the tablet is opened. */
  readonly sitting?: At;
  /** The instant at which it is opened, where there is no sitting: noon without it. */
  readonly now?: number;
}

/** Opens the app at an address, behind its `#/`, on a tablet of the two on which these things are kept. */
export async function openAt(
  page: Page,
  address: string,
  { settings, kept = [], sitting, now = sitting?.now ?? noon }: Given = {},
) {
  await page.clock.install({ time: now });
  const place = sitting === undefined ? [] : [{ id: 'sitting', v: sittingFormat.version, value: sitting.sitting }];
  await settle(page, { names, ...settings }, { state: place, records: kept.map(recordOf) });
  await page.goto(`./#/${address}`);
  await expect(page.getByRole('main')).toBeVisible();
}
