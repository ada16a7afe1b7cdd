import type { Page } from '@playwright/test';
import { daysAfter } from '../../../src/core/day.ts';
import { type Agreement, begin, offer, type Terms, touch, write } from '../../../src/core/kept/agreement.ts';
import { idAfter } from '../../../src/core/kept/ids.ts';
import type { Keepsake } from '../../../src/core/kept/keepsake.ts';
import { recordOf } from '../../../src/storage/formats/keepsake-formats.ts';
import { noonOf } from '../kept/stamps.ts';
import { putKept } from '../sittings/stored.ts';

/** The day on which the tests of agreements happen, and noon of it. */
export const today = '2026-11-23';
export const noonOfToday = noonOf(today).on;

/** The id of the n-th thing that is kept. */
export const idOf = (place: number): string => idAfter(place, 'ab12cd34');

/** An agreement both said yes to `daysAgo` days ago, to be looked at two weeks after that. */
export function agreed(place: number, daysAgo: number, terms: Partial<Terms> = {}): Agreement {
  const start = noonOf(daysAfter(today, -daysAgo));
  const written = write(begin(idOf(place), start, null), { act: 'We walk on Sundays', ...terms });
  return touch(touch(offer(written, start), 'a', start), 'b', start);
}

/** Puts things on the shelf of a tablet that was opened before, and opens it anew. */
export async function keepOn(page: Page, ...keepsakes: readonly Keepsake[]) {
  for (const keepsake of keepsakes) await putKept(page, 'records', recordOf(keepsake));
  await page.reload();
}
