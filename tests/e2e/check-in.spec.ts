import { fill } from '../../src/core/text/fill.ts';
import { expect, type Page, test } from '../support/app.ts';
import { CheckIns } from '../support/pages/check-ins.ts';
import { names } from '../support/pages/home.ts';
import { openAt } from '../support/pages/open-at.ts';
import { words } from '../support/sittings/said.ts';

const { checkIn, sort } = words;

const ways: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the tablet is turned': (page) => page.setViewportSize({ width: 820, height: 1180 }),
  'its page is left': (page) => page.evaluate(() => history.back()).then(() => page.evaluate(() => history.forward())),
};

test('a check-in is covered again and its answers dropped when the tablet is turned or its page is left', async ({
  page,
  home,
}) => {
  await openAt(page, 'overTime', { settings: { checkIns: true } });
  const checkIns = new CheckIns(page);
  for (const [when, way] of Object.entries(ways)) {
    await checkIns.begin('a');
    await checkIns.answer(checkIn['step-settled-1'], 'heavy');
    await way(page);
    await expect(home.title(fill(sort.coverTitle, { name: names.a })), when).toBeVisible();
    await expect(page.getByText(checkIn.open)).toBeVisible();
    await expect(page.getByText(checkIn['step-heavy-1'])).toHaveCount(0);
    await home.button(sort.coverGo).click();
    await checkIns.isAsked('settled');
    await expect(page.getByRole('button', { pressed: true })).toHaveCount(0);
  }
});
