import { fill } from '../../src/core/text/fill.ts';
import { expect, test } from '../support/app.ts';
import { auditAccess } from '../support/audits/accessibility.ts';
import { auditLayout } from '../support/audits/layout-audit.ts';
import { checkInsOf, weeksOf } from '../support/kept/keepsakes.ts';
import { CheckIns } from '../support/pages/check-ins.ts';
import { names } from '../support/pages/home.ts';
import { openAt } from '../support/pages/open-at.ts';
import { words } from '../support/sittings/said.ts';
import { readKept } from '../support/sittings/stored.ts';

const { checkIn, overTime, sort, settings } = words;

test('nobody is shut out of a check-in and of looking back, in either palette, and every word is whole at twice the size', async ({
  page,
  home,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const kept = checkInsOf('a', 1, weeksOf({ heavy: [1, 4, 4, 4], settled: [5, 3, 1, 1] }));
  await openAt(page, 'overTime', { settings: { checkIns: true, textSize: 200 }, kept });
  const checkIns = new CheckIns(page);
  const look = async (screen: string) => {
    expect.soft(await auditLayout(page), screen).toEqual([]);
    for (const palette of ['light', 'evening']) {
      await page.evaluate((name) => {
        document.documentElement.dataset.palette = name;
      }, palette);
      expect.soft(await auditAccess(page), `${screen}, ${palette}`).toEqual([]);
    }
  };
  await expect(home.title(overTime.title)).toBeVisible();
  await look('over time');
  await checkIns.lookBack('a');
  await expect(page.getByRole('figure')).toHaveCount(2);
  await look('looking back');
  await home.button(sort.done).click();
  await home.button(fill(overTime.begin, { name: names.a })).click();
  await look('cover');
  await home.button(sort.coverGo).click();
  await checkIns.answer(checkIn['step-settled-2'], 'heavy');
  await look('a question');
  await checkIns.answer(checkIn['step-heavy-5'], 'rely');
  await checkIns.answer(checkIn.unsaid, 'close');
  await look('a question with other pictures');
  await checkIns.answer(checkIn.unsaid, 'hopeful');
  await checkIns.answer(checkIn.unsaid, 'end');
  await look('the end');
  await home.button(checkIn.keep).click();
  await expect(home.title(checkIn.betweenTitle)).toBeVisible();
  await look('between');
  expect((await readKept(page)).records).toHaveLength(kept.length + 1);
  for (const [at, title] of [
    ['settings', settings.title],
    ['youTwo', settings.youTwo],
    ['theTable', settings.theTable],
    ['thisTablet', settings.thisTablet],
  ] as const) {
    await page.goto(`./#/${at}`);
    await expect(home.title(title)).toBeVisible();
    await look(at);
  }
});

test('a hill is drawn in the colour of words where colours are forced', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const kept = checkInsOf('b', 1, weeksOf({ heavy: [1, 4, 4, 4] }));
  await openAt(page, 'overTime', { settings: { checkIns: true }, kept });
  await new CheckIns(page).lookBack('b');
  const figure = page.getByRole('figure');
  const colour = await figure.locator('figcaption').evaluate((caption) => getComputedStyle(caption).color);
  await expect(figure.locator('.hill-edge').last()).toHaveCSS('stroke', colour);
});
