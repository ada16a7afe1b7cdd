import { fill } from '../../src/core/text/fill.ts';
import { expect, test } from '../support/app.ts';
import { auditAccess } from '../support/audits/accessibility.ts';
import { auditLayout } from '../support/audits/layout-audit.ts';
import { beSeen, fakeSenses } from '../support/fakes/fake-senses.ts';
import { answersOf, checkInsOn, mondayMorning, weeksOf } from '../support/pages/check-ins.ts';
import { names } from '../support/pages/home.ts';
import { nameOf, words } from '../support/sittings/said.ts';

const { checkIn, overTime, sort, settings, kept, home: homeWords } = words;
const day = 86_400_000;

test.describe('over time', () => {
  test('the days of the talks stand by month, the latest first', async ({ page }) => {
    const checkIns = await checkInsOn(page);
    await checkIns.putTalk('impact', mondayMorning - 40 * day);
    await checkIns.putTalk('own', mondayMorning - 3 * day);
    await checkIns.putTalk('now', mondayMorning - 20 * day);
    await page.goto('./#/overTime');
    await page.reload();
    await expect(page.getByRole('heading', { level: 3, name: /2026/ })).toHaveText(['November 2026', 'October 2026']);
    await expect(page.getByRole('listitem')).toHaveText([
      `${nameOf('own')} Friday 20 November`,
      `${nameOf('now')} Tuesday 3 November`,
      `${nameOf('impact')} Wednesday 14 October`,
    ]);
  });

  test('four answers over three weeks are drawn and said, three are not', async ({ page }) => {
    const checkIns = await checkInsOn(page);
    await checkIns.put('a', weeksOf({ heavy: [1, 3, 4], settled: [3, 3, 3] }));
    await checkIns.lookBack('a');
    await expect(page.getByRole('figure')).toHaveCount(0);
    await expect(page.getByText(overTime.few)).toBeVisible();
    await checkIns.put('a', weeksOf({ heavy: [4], settled: [3] }, 3));
    await checkIns.lookBack('a');
    await expect(page.getByRole('figure')).toHaveCount(2);
    const heavy = page.getByRole('figure').filter({ hasText: overTime['name-heavy'] });
    await expect(heavy).toContainText(overTime['band-heavy-higher']);
    const days = fill(overTime.from, { first: 'Monday 2 November', last: 'Monday 23 November' });
    await expect(page.getByText(days)).toHaveCount(1);
    await expect(heavy).not.toContainText(days);
    await expect(page.getByRole('figure').filter({ hasText: overTime['name-settled'] })).toContainText(overTime.same);
    await expect(page.getByText(overTime.heavier)).toBeVisible();
    await expect(page.getByText(overTime.few)).toBeVisible();
    expect(await page.getByRole('main').innerText()).not.toMatch(/\d (points|answers|weeks)|%|average|score/i);
  });

  test('nothing of one partner stands beside the other’s, in the page or for a screen reader', async ({ page }) => {
    await fakeSenses(page);
    const checkIns = await checkInsOn(page);
    await checkIns.put('a', weeksOf({ heavy: [1, 4, 4, 4] }));
    await checkIns.put('b', weeksOf({ hopeful: [2, 4, 4, 4], heavy: [4, 1, 1, 1] }));
    const told = async () => `${await page.content()} ${await page.locator('body').ariaSnapshot()}`;
    await page.goto('./#/overTime');
    await page.reload();
    await expect(page.getByText(overTime.checkInsLine)).toBeVisible();
    for (const said of [overTime['band-heavy-higher'], overTime['band-heavy-lower'], overTime['band-hopeful-higher']]) {
      expect(await told()).not.toContain(said);
    }
    await checkIns.lookBack('a');
    await expect(page.getByRole('figure')).toHaveCount(1);
    for (const theirs of [names.b, 'tone-b', overTime['band-heavy-lower'], overTime['band-hopeful-higher']]) {
      expect(await told()).not.toContain(theirs);
    }
    await checkIns.lookBack('b');
    await expect(page.getByRole('figure')).toHaveCount(2);
    for (const theirs of [names.a, 'tone-a', overTime['band-heavy-higher']]) expect(await told()).not.toContain(theirs);
    await beSeen(page, false);
    await expect(page.getByRole('figure')).toHaveCount(0);
    for (const theirs of [overTime['band-heavy-lower'], overTime['name-heavy']])
      expect(await told()).not.toContain(theirs);
  });

  test('one touch erases all check-ins of one partner, and one more puts them back', async ({ page, home }) => {
    const checkIns = await checkInsOn(page);
    await checkIns.put('a', weeksOf({ heavy: [1, 4, 4, 4] }));
    await checkIns.put('b', weeksOf({ hopeful: [2, 4, 4, 4] }));
    const whose = async () => (await answersOf(page)).map(({ partner }) => partner).join('');
    await checkIns.lookBack('a');
    await home.button(overTime.erase).click();
    await expect(page.getByText(overTime.erased)).toBeVisible();
    await expect(page.getByRole('figure')).toHaveCount(0);
    expect(await whose()).toBe('bbbb');
    await home.button(kept.undo).click();
    await expect(page.getByRole('figure')).toHaveCount(1);
    await expect(page.getByText(overTime.erased)).toHaveCount(0);
    expect(await whose()).toBe('aaaabbbb');
  });

  test('the first answers are said to be kept, and the last of them can be taken away', async ({ page, home }) => {
    const checkIns = await checkInsOn(page);
    await checkIns.put('a', weeksOf({ heavy: [1, 4] }));
    await checkIns.put('b', weeksOf({ heavy: [2] }));
    const last = (day: string) => page.getByText(fill(overTime.last, { day }));
    await checkIns.lookBack('a');
    await expect(last('Monday 9 November')).toBeVisible();
    await home.button(overTime.takeLast).click();
    await expect(page.getByText(overTime.lastTaken)).toBeVisible();
    await expect(last('Monday 2 November')).toBeVisible();
    expect(await answersOf(page)).toEqual([
      { partner: 'a', answers: { heavy: 1 } },
      { partner: 'b', answers: { heavy: 2 } },
    ]);
    await home.button(kept.undo).click();
    await expect(last('Monday 9 November')).toBeVisible();
    expect(await answersOf(page)).toHaveLength(3);
  });

  test('two steep falls bring the way to help quietly, to that partner alone', async ({ page, home }) => {
    const checkIns = await checkInsOn(page);
    await checkIns.put('a', weeksOf({ settled: [5, 3, 3] }));
    await checkIns.put('b', weeksOf({ hopeful: [5, 3, 1] }));
    await checkIns.lookBack('a');
    await expect(page.getByText(overTime.few)).toBeVisible();
    await expect(home.button(homeWords.rightForUs)).toHaveCount(0);
    await checkIns.lookBack('b');
    await home.button(homeWords.rightForUs).click();
    await expect(home.title(words.rightForUs.title)).toBeVisible();
  });

  for (const palette of ['light', 'evening'] as const) {
    test(`nobody is shut out of it in the ${palette} palette, and every word is whole at twice the size`, async ({
      page,
      home,
    }) => {
      const checkIns = await checkInsOn(page, { palette, textSize: 200 });
      await page.setViewportSize({ width: 390, height: 844 });
      await checkIns.put('a', weeksOf({ heavy: [1, 4, 4, 4], settled: [5, 3, 1, 1] }));
      const look = async (screen: string) => {
        expect.soft(await auditAccess(page), screen).toEqual([]);
        expect.soft(await auditLayout(page), screen).toEqual([]);
      };
      await page.goto('./#/overTime');
      await expect(home.title(overTime.title)).toBeVisible();
      await look('over time');
      await checkIns.lookBack('a');
      await expect(page.getByRole('figure')).toHaveCount(2);
      await look('looking back');
      await home.button(sort.done).click();
      await home.button(fill(overTime.begin, { name: names.a })).click();
      await look('cover');
      await home.button(sort.coverGo).click();
      await home.answer(checkIn['ask-heavy'], checkIn['step-heavy-5']);
      await look('questions');
      await home.button(checkIn.done).click();
      await look('to keep');
      await home.button(checkIn.keep).click();
      await look('kept');
      await page.goto('./#/settings');
      await expect(home.title(settings.title)).toBeVisible();
      await look('settings');
    });
  }

  test('the band is drawn in the colour of words where colours are forced', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const checkIns = await checkInsOn(page);
    await checkIns.put('b', weeksOf({ heavy: [1, 4, 4, 4] }));
    await checkIns.lookBack('b');
    const figure = page.getByRole('figure');
    const words = await figure.locator('figcaption').evaluate((caption) => getComputedStyle(caption).color);
    await expect(figure.locator('path').last()).toHaveCSS('stroke', words);
  });
});
