import type { Page } from '@playwright/test';
import { openSitting } from '../../../src/core/sitting/sitting.ts';
import { step } from '../../../src/core/sitting/step.ts';
import { sittingFormat } from '../../../src/storage/formats/sitting-format.ts';
import { planWith, toOpen } from './begun.ts';
import { putKept } from './stored.ts';

/** Lays a prompt open on the table, with its turn begun, as a sitting kept before; the page then shows it. */
export async function layOpen(page: Page, id: string) {
  const now = await page.evaluate(() => Date.now());
  const opened = openSitting('placed', planWith(id), now);
  const value = toOpen.reduce((sitting, type) => step(sitting, { type }, now), opened);
  await putKept(page, 'state', { id: 'sitting', v: sittingFormat.version, value });
  await page.reload();
  await page.goto('./#/talk');
}
