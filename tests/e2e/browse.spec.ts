import { expect, type Page, test } from '../support/app.ts';
import { breakDatabase } from '../support/fakes/idb-faults.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { conversations, nameOf, promptOf, words } from '../support/sittings/said.ts';

const { prompts, settings, trouble } = words;
const id = 'now';
const { cards } = dealt(id);
const first = promptOf(cards[0]!.prompt);
const offered = conversations.find((each) => each.id === id)!.prompts.filter(({ status }) => status !== 'retired');

const entryOf = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });
const leaveOut = (page: Page) => page.getByRole('button', { name: `${prompts.leaveOut}: ${first.text}` });
const takeBack = (page: Page) => page.getByRole('button', { name: `${prompts.takeBack}: ${first.text}` });

test.beforeEach(async ({ home, page }) => {
  await home.welcome();
  await home.button(words.home.lightStart).click();
  await home.button(prompts.browse).click();
  await expect(page.getByRole('heading', { level: 1, name: nameOf(id) })).toBeVisible();
});

test('every question of a conversation can be read before it, with its gentler wording and why it is asked', async ({
  page,
}) => {
  await expect(page.getByRole('listitem')).toHaveCount(offered.length);
  for (const { text, gentler, why } of offered) {
    const entry = entryOf(page, text);
    await expect(entry).toContainText(gentler);
    await expect(entry).toContainText(`${prompts.why} ${why.text}`);
  }
});

test('a question that was left out stays out, is dealt to no sitting, and can be taken back', async ({
  page,
  home,
  table,
}) => {
  await leaveOut(page).click();
  await expect(takeBack(page)).toBeVisible();
  await page.reload();
  await expect(takeBack(page)).toBeVisible();
  await home.button(words.common.back).click();
  await home.answer(words.forecast.firstTitle, 'Mira');
  await home.sitDown();
  await table.bothReady();
  await table.show('a');
  await expect(page.getByText(first.text)).toHaveCount(0);
  await page.goto(`./#/prompts/${id}`);
  await takeBack(page).click();
  await page.reload();
  await expect(leaveOut(page)).toBeVisible();
});

test('a second window lets them be read and leaves none out', async ({ context }) => {
  const other = await context.newPage();
  await other.goto(`./#/prompts/${id}`);
  await expect(entryOf(other, first.text)).toBeVisible();
  await expect(other.getByRole('status').filter({ hasText: trouble.elsewhere })).toBeVisible();
  await expect(leaveOut(other)).toHaveCount(0);
});

test('what could not be kept is said to be so', async ({ page }) => {
  await page.evaluate(breakDatabase, { fault: 'QuotaExceededError', times: 1000 } as const);
  await leaveOut(page).click();
  await expect(page.getByRole('status').filter({ hasText: settings.notKept })).toBeVisible();
});
