import { fill } from '../../src/core/text/fill.ts';
import { expect, type Page, test } from '../support/app.ts';
import { agreed, idOf, noonOfToday } from '../support/pages/agreed.ts';
import { names } from '../support/pages/home.ts';
import { openAt } from '../support/pages/open-at.ts';
import { words } from '../support/sittings/said.ts';

const { agreement, kept } = words;
const act = 'Phones stay in the hall after nine';
const yes = { a: fill(agreement.yes, { name: names.a }), b: fill(agreement.yes, { name: names.b }) };
const looked = (day: string) => fill(agreement.lookAgain, { day });

const field = (page: Page) => page.getByRole('textbox', { name: agreement.act });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const history = (page: Page) => page.getByRole('listitem').filter({ hasText: /20\d\d\./ });
const address = `agreement/${idOf(1)}`;
const pick = (page: Page, question: string, answer: string) =>
  page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: answer, exact: true }).check();

/** Writes an act into a new agreement, sees it kept, and puts it to both. */
async function put(page: Page, text = act) {
  await field(page).fill(text);
  await page.clock.runFor(500);
  await expect(page.getByText(kept.isKept, { exact: true })).toBeVisible();
  await button(page, agreement.put).click();
}

test('an agreement holds once each of the two has touched their own button, and is there the next time', async ({
  page,
}) => {
  await openAt(page, address, { now: noonOfToday });
  await expect(button(page, agreement.put)).toBeDisabled();
  await pick(page, agreement.who, names.b);
  await pick(page, agreement.start, agreement.startTomorrow);
  await pick(page, agreement.review, agreement.weeks3);
  await put(page);
  await expect(page.getByText(act)).toBeVisible();
  await expect(page.getByText(fill(agreement.doesOne, { name: names.b }))).toBeVisible();
  await expect(page.getByText(fill(agreement.from, { day: 'Tuesday 24 November' }))).toBeVisible();
  await expect(page.getByText(looked('Tuesday 15 December'))).toBeVisible();
  await button(page, yes.b).click();
  await expect(button(page, fill(agreement.saidYes, { name: names.b }))).toBeVisible();
  await expect(button(page, agreement.end)).toHaveCount(0);
  await button(page, yes.a).click();
  await expect(page.getByText(agreement.bothYes)).toBeVisible();
  await page.reload();
  await expect(button(page, agreement.end)).toBeVisible();
  await expect(history(page)).toHaveText([new RegExp(`23 November 2026.*${agreement.began}`)]);
  await expect(page.getByText(act).first()).toBeVisible();
});

test('what holds can be read in a second window, and changed in none but the first', async ({ page, context }) => {
  await openAt(page, address, { now: noonOfToday, kept: [{ kind: 'agreement', body: agreed(1, 3) }] });
  await expect(button(page, agreement.end)).toBeVisible();
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText('We walk on Sundays').first()).toBeVisible();
  await expect(second.getByText(words.trouble.elsewhere)).toBeVisible();
  await expect(button(second, agreement.end)).toHaveCount(0);
  await expect(button(second, agreement.change)).toHaveCount(0);
  await page.close();
  await expect(button(second, agreement.end)).toBeVisible();
});

test('on the day of review there are three ways on, all of one size', async ({ page }) => {
  await openAt(page, address, { now: noonOfToday, kept: [{ kind: 'agreement', body: agreed(1, 14) }] });
  await expect(page.getByText(agreement.due)).toBeVisible();
  const ways = [agreement.keepOn, agreement.change, agreement.end].map((name) => button(page, name));
  const boxes = await Promise.all(ways.map((way) => way.boundingBox()));
  const [width, height] = [boxes[0]!.width, boxes[0]!.height];
  for (const box of boxes) expect([box!.width, box!.height]).toEqual([width, height]);
});
