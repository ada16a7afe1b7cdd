import type { ConversationId } from '../../content/conversation-ids.ts';
import { daysAfter } from '../../src/core/kept/agreement.ts';
import type { Keepsake } from '../../src/core/kept/keepsake.ts';
import { fill } from '../../src/core/text/fill.ts';
import { expect, test } from '../support/app.ts';
import { agreed, idOf, keepOn, today } from '../support/pages/agreed.ts';
import { nameOf, words } from '../support/sittings/said.ts';

const { agreement, followUp, kept } = words;

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
  const one = agreed(2, 14, { act: 'Phones stay in the hall' });
  const other = agreed(3, 40, { act: 'We walk on Sundays' });

  test('greets the two on home, and the words of the agreement stand behind a touch', async ({ page, home }) => {
    await keepOn(page, { kind: 'agreement', body: agreed(1, 13) }, { kind: 'agreement', body: one });
    const greeting = page.getByText(agreement.greeting, { exact: true });
    await expect(greeting).toBeVisible();
    await expect(greeting).not.toHaveText(/\d/);
    await expect(page.getByText(one.act)).toHaveCount(0);
    await home.button(agreement.look).click();
    await expect(page.getByText(agreement.due)).toBeVisible();
    await expect(page.getByText(one.act).first()).toBeVisible();
    await home.button(agreement.end).click();
    await page.goto('./');
    await home.isOpen();
    await expect(greeting).toHaveCount(0);
  });

  test('of several leads to the list, and names none of them on home', async ({ page, home }) => {
    await keepOn(page, { kind: 'agreement', body: one }, { kind: 'agreement', body: other });
    await expect(page.getByText(fill(agreement.greetingMany, { count: 2 }))).toBeVisible();
    for (const { act } of [one, other]) await expect(page.getByText(act)).toHaveCount(0);
    await home.button(agreement.lookMany).click();
    await expect(home.title(kept.title)).toBeVisible();
    for (const { act } of [one, other]) await expect(page.getByText(act).first()).toBeVisible();
  });
});
