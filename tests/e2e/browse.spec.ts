import { expect, type Page, test } from '../support/app.ts';
import { openAt } from '../support/pages/open-at.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { promptOf, words } from '../support/sittings/said.ts';

const { prompts } = words;
const first = promptOf(dealt('now').cards[0]!.prompt);

const leaveOut = (page: Page) => page.getByRole('button', { name: `${prompts.leaveOut}: ${first.text}` });
const takeBack = (page: Page) => page.getByRole('button', { name: `${prompts.takeBack}: ${first.text}` });

test('a question that was left out stays out, is dealt to no sitting, and can be taken back', async ({
  page,
  home,
  table,
}) => {
  const open = () => page.getByRole('button', { name: first.text }).first().click();
  await openAt(page, 'prompts/now');
  await open();
  await leaveOut(page).click();
  await expect(takeBack(page)).toBeVisible();
  await page.reload();
  await open();
  await expect(takeBack(page)).toBeVisible();
  await home.button(words.common.back).click();
  await home.answer(words.forecast.firstTitle, 'Mira');
  await home.sitDown();
  await table.bothReady();
  await expect(table.button(words.talk.said)).toBeVisible();
  await expect(page.getByText(first.text)).toHaveCount(0);
  await page.goto('./#/prompts/now');
  await open();
  await takeBack(page).click();
  await page.reload();
  await open();
  await expect(leaveOut(page)).toBeVisible();
});
