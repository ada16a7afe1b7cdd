import { expect, type Page } from '@playwright/test';
import { type Scope, type Topic, topics } from '../../../src/core/sitting/scope.ts';
import { words } from '../sittings/said.ts';

const { sort } = words;

/** The page on which a topic is sorted. */
export const asks = (page: Page, topic: Topic) => page.getByRole('heading', { name: sort[`ask-${topic}`] });

/** From the first topic to the list: lays these topics on their piles, and passes all others. */
export async function sortInto(page: Page, scope: Scope) {
  for (const topic of topics) {
    await expect(asks(page, topic)).toBeVisible();
    const pile = scope[topic];
    await page.getByRole('button', { name: pile === undefined ? sort.next : sort[pile], exact: true }).click();
  }
  await expect(page.getByRole('button', { name: sort.done })).toBeVisible();
}
