import { daysAfter } from '../../src/core/kept/agreement.ts';
import { fill } from '../../src/core/text/fill.ts';
import { expect, type Page, test } from '../support/app.ts';
import { agreed, idOf, keepOn, today } from '../support/pages/agreed.ts';
import { names } from '../support/pages/home.ts';
import { words } from '../support/sittings/said.ts';
import { readKept } from '../support/sittings/stored.ts';

const { agreement, kept, rightForUs } = words;
const act = 'Phones stay in the hall after nine';
const yes = { a: fill(agreement.yes, { name: names.a }), b: fill(agreement.yes, { name: names.b }) };
const looked = (day: string) => fill(agreement.lookAgain, { day });

const field = (page: Page) => page.getByRole('textbox', { name: agreement.act });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const history = (page: Page) => page.getByRole('listitem').filter({ hasText: /20\d\d\./ });
const open = (page: Page, place: number) => page.goto(`./#/agreement/${idOf(place)}`);
const pick = (page: Page, question: string, answer: string) =>
  page.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true }).check();
const recordsOf = async (page: Page) => (await readKept(page)).records.map(({ value }) => value);

/** Writes an act into a new agreement, sees it kept, and puts it to both. */
async function put(page: Page, text = act) {
  await field(page).fill(text);
  await page.clock.runFor(500);
  await expect(page.getByText(kept.isKept, { exact: true })).toBeVisible();
  await button(page, agreement.put).click();
}

test.beforeEach(async ({ page, home }) => {
  await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
  await home.welcome();
});

test.describe('an agreement', () => {
  test('holds once each of the two has touched their own button, and is there the next time', async ({ page }) => {
    await open(page, 1);
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
    await expect(button(page, agreement.end)).toBeVisible();
    await expect(history(page)).toHaveText([new RegExp(`23 November 2026.*${agreement.began}`)]);
    await page.reload();
    await expect(button(page, agreement.end)).toBeVisible();
    await expect(page.getByText(act).first()).toBeVisible();
  });

  test('can start on another day within two weeks', async ({ page }) => {
    await open(page, 1);
    await pick(page, agreement.start, agreement.startLater);
    const days = page.getByRole('combobox', { name: agreement.startDay });
    await expect(days.getByRole('option')).toHaveCount(13);
    await days.selectOption('Monday 7 December');
    await put(page);
    await expect(page.getByText(fill(agreement.from, { day: 'Monday 7 December' }))).toBeVisible();
    await expect(page.getByText(looked('Monday 21 December'))).toBeVisible();
  });

  test('goes back to writing when it is not like this, and nothing says who said so', async ({ page }) => {
    await open(page, 1);
    await put(page);
    await button(page, yes.a).click();
    await button(page, agreement.notLikeThis).click();
    await expect(field(page)).toHaveValue(act);
    await field(page).fill(`${act}, and on Sundays`);
    await page.clock.runFor(500);
    await expect(page.getByText(kept.isKept, { exact: true })).toBeVisible();
    expect(await recordsOf(page)).toMatchObject([
      { body: { stage: 'writing', touched: { a: false, b: false }, changes: [], act: `${act}, and on Sundays` } },
    ]);
    await button(page, agreement.put).click();
    await expect(button(page, yes.a)).toBeVisible();
    await expect(button(page, yes.b)).toBeVisible();
  });

  test('is asked for one act, and for nothing that follows if it fails', async ({ page, home }) => {
    await open(page, 1);
    await expect(page.getByRole('textbox')).toHaveCount(1);
    await expect(page.getByText(agreement.watching)).toBeVisible();
    await page.getByRole('link', { name: agreement.watchingMore }).click();
    await expect(home.title(rightForUs.title)).toBeVisible();
  });

  test('of which nothing was written leaves nothing behind', async ({ page }) => {
    await open(page, 1);
    await field(page).fill(act);
    await page.clock.runFor(500);
    await expect(page.getByText(kept.isKept, { exact: true })).toBeVisible();
    await field(page).fill(' ');
    await page.clock.runFor(500);
    await expect.poll(() => recordsOf(page)).toEqual([]);
  });

  test('that the tablet will not keep stays on the screen, also on coming back to it, until it is kept', async ({
    page,
    home,
  }) => {
    await open(page, 1);
    await page.evaluate(() => {
      const own = IDBObjectStore.prototype.put;
      Object.assign(window, { mend: () => Object.assign(IDBObjectStore.prototype, { put: own }) });
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await field(page).fill(act);
    await page.clock.runFor(500);
    await expect(page.getByText(kept.unkept)).toBeVisible();
    await page.evaluate(() => location.assign('#/kept'));
    await expect(home.title(kept.title)).toBeVisible();
    await page.goBack();
    await expect(field(page)).toHaveValue(act);
    expect(await recordsOf(page)).toEqual([]);
    await page.evaluate('mend()');
    await button(page, kept.tryAgain).click();
    await expect(page.getByText(kept.isKept, { exact: true })).toBeVisible();
    expect(await recordsOf(page)).toMatchObject([{ body: { act } }]);
  });

  test('that never held can be taken away, and put back', async ({ page }) => {
    await open(page, 1);
    await put(page);
    await button(page, kept.takeAway).click();
    await expect(page.getByText(kept.takenAway)).toBeVisible();
    expect(await recordsOf(page)).toEqual([]);
    await button(page, kept.undo).click();
    await expect(button(page, yes.a)).toBeVisible();
    expect(await recordsOf(page)).toHaveLength(1);
  });
});

test.describe('what holds', () => {
  test.beforeEach(async ({ page }) => {
    await keepOn(page, { kind: 'agreement', body: agreed(1, 3) });
    await open(page, 1);
    await expect(button(page, agreement.end)).toBeVisible();
  });

  test('ends with one touch, which can be taken back; both stay in its history', async ({ page }) => {
    await expect(button(page, kept.takeAway)).toHaveCount(0);
    await button(page, agreement.end).click();
    await expect(page.getByText(agreement.ended)).toBeVisible();
    await button(page, kept.undo).click();
    await expect(button(page, agreement.end)).toBeVisible();
    await expect(history(page)).toHaveText([
      new RegExp(agreement.began),
      new RegExp(agreement.endedThen),
      new RegExp(agreement.resumed),
    ]);
  });

  test('is not said to be kept while it is only read, and for a moment after a touch', async ({ page }) => {
    const isKept = page.getByText(kept.isKept, { exact: true });
    await button(page, agreement.end).click();
    await expect(isKept).toBeVisible();
    await page.clock.runFor(5_000);
    await expect(isKept).toHaveCount(0);
    await page.evaluate(() => location.assign('#/kept'));
    await page.getByRole('link', { name: /We walk on Sundays/ }).click();
    await expect(page.getByText(agreement.ended)).toBeVisible();
    await expect(isKept).toHaveCount(0);
  });

  test('stays over once the page was left', async ({ page }) => {
    await button(page, agreement.end).click();
    await expect(page.getByText(agreement.ended)).toBeVisible();
    await expect(history(page)).toHaveCount(2);
    await page.reload();
    await expect(page.getByText(agreement.ended)).toBeVisible();
    await expect(button(page, kept.undo)).toHaveCount(0);
  });

  test('holds on while other words wait for both, and changes with the second touch', async ({ page }) => {
    await button(page, agreement.change).click();
    await put(page);
    await button(page, yes.a).click();
    const before = page.getByRole('region', { name: agreement.holds });
    await expect(before.getByText('We walk on Sundays')).toBeVisible();
    await page.reload();
    await expect(before.getByText('We walk on Sundays')).toBeVisible();
    await button(page, yes.b).click();
    await expect(button(page, agreement.change)).toBeVisible();
    await expect(before).toHaveCount(0);
    await expect(history(page)).toHaveText([/We walk on Sundays/, new RegExp(`${agreement.changed}.*${act}`)]);
  });

  test('can be left as it was', async ({ page }) => {
    await button(page, agreement.change).click();
    await field(page).fill(act);
    await button(page, agreement.leaveAsItWas).click();
    await expect(page.getByText(act)).toHaveCount(0);
    await expect(page.getByText(looked('Friday 4 December')).first()).toBeVisible();
    await expect(history(page)).toHaveCount(1);
  });

  test('can be read in a second window, and changed in none but the first', async ({ page, context }) => {
    const second = await context.newPage();
    await second.goto(page.url());
    await expect(second.getByText('We walk on Sundays').first()).toBeVisible();
    await expect(second.getByText(words.trouble.elsewhere)).toBeVisible();
    await expect(button(second, agreement.end)).toHaveCount(0);
    await expect(button(second, agreement.change)).toHaveCount(0);
    await page.close();
    await expect(button(second, agreement.end)).toBeVisible();
  });
});

test.describe('on the day of review', () => {
  test.beforeEach(async ({ page }) => {
    await keepOn(page, { kind: 'agreement', body: agreed(1, 14) });
    await open(page, 1);
    await expect(page.getByText(agreement.due)).toBeVisible();
  });

  test('there are three ways on, all of one size', async ({ page }) => {
    const ways = [agreement.keepOn, agreement.change, agreement.end].map((name) => button(page, name));
    const boxes = await Promise.all(ways.map((way) => way.boundingBox()));
    const [width, height] = [boxes[0]!.width, boxes[0]!.height];
    for (const box of boxes) expect([box!.width, box!.height]).toEqual([width, height]);
  });

  test('keeping it for another while is put to both', async ({ page }) => {
    await button(page, agreement.keepOn).click();
    await button(page, agreement.while4).click();
    await expect(page.getByText(looked('Monday 21 December'))).toBeVisible();
    await button(page, yes.b).click();
    await button(page, yes.a).click();
    await expect(page.getByText(agreement.due)).toHaveCount(0);
    await expect(history(page)).toHaveText([new RegExp(agreement.began), new RegExp(agreement.renewed)]);
  });
});

test('a clock set back years moves no date before the one above it', async ({ page }) => {
  const body = agreed(1, 3);
  await keepOn(page, { kind: 'agreement', body });
  await open(page, 1);
  await page.clock.setSystemTime(daysAfter(today, -4_000));
  await button(page, agreement.end).click();
  await expect(history(page)).toHaveText([/^20 November 2026/, /^20 November 2026/]);
});
