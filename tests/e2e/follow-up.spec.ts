import type { ConversationId } from '../../content/conversation-ids.ts';
import { daysAfter } from '../../src/core/agreement.ts';
import type { Keepsake } from '../../src/core/keepsake.ts';
import { agreed, idOf, keepOn, today } from '../support/agreed.ts';
import { expect, test } from '../support/app.ts';
import { nameOf, words } from '../support/said.ts';

const { agreement, followUp } = words;

const held = (place: number, conversation: ConversationId, daysAgo: number, finished = true): Keepsake => ({
  kind: 'held',
  body: { id: idOf(place), conversation, on: daysAfter(today, -daysAgo), prompts: [], finished },
});

test.beforeEach(async ({ page, home }) => {
  await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
  await home.welcome();
});

test.describe('looking back', () => {
  test('is offered once, two weeks after the first talk of the Rebuild part, and opens a light check-in', async ({
    page,
    home,
  }) => {
    await keepOn(page, held(1, 'guard', 13), held(2, 'grow', 30, false));
    await home.isOpen();
    await expect(page.getByText(followUp.title)).toHaveCount(0);
    await keepOn(page, held(1, 'guard', 14));
    await expect(page.getByText(followUp.title)).toHaveCount(1);
    await home.button(followUp.open).click();
    await expect(home.title(nameOf('now'))).toBeVisible();
  });

  test('put away stays away until the next one comes', async ({ page, home }) => {
    await keepOn(page, held(1, 'guard', 20));
    await home.button(followUp.notNow).click();
    await expect(page.getByText(followUp.title)).toHaveCount(0);
    await page.reload();
    await home.isOpen();
    await expect(page.getByText(followUp.title)).toHaveCount(0);
    await page.clock.setSystemTime(daysAfter(today, 10));
    await page.reload();
    await expect(page.getByText(followUp.title)).toBeVisible();
  });

  test('is behind them once they held a check-in', async ({ page, home }) => {
    await keepOn(page, held(1, 'guard', 20), held(2, 'now', 6));
    await home.isOpen();
    await expect(page.getByText(followUp.title)).toHaveCount(0);
  });
});

test.describe('the day of review', () => {
  test('greets the two on home with what they meant to look at', async ({ page, home }) => {
    const [soon, due] = [agreed(1, 13, { act: 'Not yet' }), agreed(2, 14, { act: 'Phones stay in the hall' })];
    await keepOn(page, { kind: 'agreement', body: soon }, { kind: 'agreement', body: due });
    await expect(page.getByText(agreement.greetingToday)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Not yet' })).toHaveCount(0);
    await page.getByRole('link', { name: due.act }).click();
    await expect(page.getByText(agreement.due)).toBeVisible();
    await home.button(agreement.end).click();
    await page.goto('./');
    await home.isOpen();
    await expect(page.getByRole('link', { name: due.act })).toHaveCount(0);
  });

  test('that has passed is named without a count of days', async ({ page }) => {
    await keepOn(page, { kind: 'agreement', body: agreed(1, 40) });
    const greeting = page.getByText(agreement.greeting, { exact: true });
    await expect(greeting).toBeVisible();
    await expect(page.getByText(agreement.greetingToday)).toHaveCount(0);
    await expect(greeting).not.toHaveText(/\d/);
  });
});
