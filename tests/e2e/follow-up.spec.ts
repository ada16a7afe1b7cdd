import { expect, test } from '../support/app.ts';
import { agreed, noonOfToday } from '../support/pages/agreed.ts';
import { openAt } from '../support/pages/open-at.ts';
import { words } from '../support/sittings/said.ts';

const { agreement } = words;
const one = agreed(2, 14, { act: 'Phones stay in the hall' });

test('the day of review greets the two on home, and the words of the agreement stand behind a touch', async ({
  page,
  home,
}) => {
  await openAt(page, '', {
    now: noonOfToday,
    kept: [
      { kind: 'agreement', body: agreed(1, 13) },
      { kind: 'agreement', body: one },
    ],
  });
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
