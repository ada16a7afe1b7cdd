import { fill } from '../../src/core/text/fill.ts';
import { expect, test } from '../support/app.ts';
import { beSeen, fakeSenses } from '../support/fakes/fake-senses.ts';
import { answersOf, checkInsOn, mondayMorning } from '../support/pages/check-ins.ts';
import { names } from '../support/pages/home.ts';
import { nameOf, words } from '../support/sittings/said.ts';
import { putKept } from '../support/sittings/stored.ts';

const { checkIn, overTime, sort, common, home: homeWords } = words;
const hour = 3_600_000;

test.describe('a check-in', () => {
  test('is off until someone switches it on in the settings', async ({ page, home }) => {
    await home.welcome();
    await page.goto('./#/overTime');
    await expect(page.getByText(overTime.off)).toBeVisible();
    await expect(home.button(fill(overTime.begin, { name: names.a }))).toHaveCount(0);
    await page.goto('./#/checkIn/a');
    await expect(home.title(checkIn.offTitle)).toBeVisible();
    await home.button(homeWords.settings).click();
    await page.getByRole('checkbox', { name: checkIn.switch }).check();
    await home.button(overTime.title).click();
    for (const name of [names.a, names.b]) await expect(home.button(fill(overTime.begin, { name }))).toBeVisible();
  });

  test('writes nothing before it is to be kept, and nothing where it is not', async ({ page, home }) => {
    const checkIns = await checkInsOn(page);
    await checkIns.begin('a');
    await home.answer(checkIn['ask-settled'], checkIn['step-settled-2']);
    await home.answer(checkIn['ask-close'], checkIn['step-close-4']);
    await home.answer(checkIn['ask-hopeful'], checkIn.unsaid);
    expect(await answersOf(page)).toEqual([]);
    await home.button(checkIn.done).click();
    await expect(home.title(checkIn.keepTitle)).toBeVisible();
    expect(await answersOf(page)).toEqual([]);
    await home.button(checkIn.keepNot).click();
    await expect(home.title(checkIn.goneTitle)).toBeVisible();
    expect(await answersOf(page)).toEqual([]);
    const left = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(left).not.toMatch(/settled|close/);
  });

  test('keeps the answers given and no other, with one touch', async ({ page, home }) => {
    const checkIns = await checkInsOn(page);
    await checkIns.begin('b');
    await home.answer(checkIn['ask-settled'], checkIn['step-settled-2']);
    await home.answer(checkIn['ask-heavy'], checkIn.unsaid);
    await home.button(checkIn.done).click();
    await home.button(common.back).click();
    await home.answer(checkIn['ask-settled'], checkIn['step-settled-3']);
    await home.button(checkIn.done).click();
    await home.button(checkIn.keep).click();
    await expect(home.title(checkIn.keptTitle)).toBeVisible();
    expect(await answersOf(page)).toEqual([{ partner: 'b', answers: { settled: 3 } }]);
  });

  test('is covered again and its answers dropped by back, hiding, turning, leaving and lying there', async ({
    page,
    home,
  }) => {
    await fakeSenses(page);
    const checkIns = await checkInsOn(page);
    const ways: readonly (() => Promise<unknown>)[] = [
      () => home.button(common.back).click(),
      () => beSeen(page, false).then(() => beSeen(page, true)),
      () => page.setViewportSize({ width: 820, height: 1180 }),
      () => page.evaluate(() => history.back()).then(() => page.evaluate(() => history.forward())),
      () => page.clock.fastForward(90_000),
    ];
    for (const way of ways) {
      await checkIns.begin('a');
      await home.answer(checkIn['ask-heavy'], checkIn['step-heavy-5']);
      await way();
      await expect(home.title(fill(sort.coverTitle, { name: names.a }))).toBeVisible();
      await expect(page.getByText(checkIn.open)).toBeVisible();
      await expect(page.getByRole('radio')).toHaveCount(0);
      await home.button(sort.coverGo).click();
      await expect(home.title(checkIn.title)).toBeVisible();
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    }
  });

  test('asks nothing that primes complaint on a day with a talk ahead, nor while one waits', async ({ page, home }) => {
    const checkIns = await checkInsOn(page);
    const rely = page.getByRole('group', { name: checkIn['ask-rely'] });
    const settledItem = page.getByRole('group', { name: checkIn['ask-settled'] });
    await putKept(page, 'state', { id: 'planned', v: 1, value: mondayMorning + 26 * hour });
    await checkIns.begin('a');
    await expect(rely).toBeVisible();
    await putKept(page, 'state', { id: 'planned', v: 1, value: mondayMorning + 9 * hour });
    await checkIns.begin('a');
    await expect(settledItem).toBeVisible();
    await expect(rely).toHaveCount(0);
    await putKept(page, 'state', { id: 'planned', v: 1, value: mondayMorning + 26 * hour });
    await page.goto('./');
    await page.reload();
    await home.sitDownToLightTalk();
    await checkIns.begin('a');
    await expect(settledItem).toBeVisible();
    await expect(rely).toHaveCount(0);
  });

  test('asks how well one was heard within a day of a talk alone', async ({ page }) => {
    const checkIns = await checkInsOn(page);
    const heard = page.getByRole('group', { name: checkIn['ask-heard'] });
    await checkIns.begin('a');
    await expect(page.getByRole('group', { name: checkIn['ask-settled'] })).toBeVisible();
    await expect(heard).toHaveCount(0);
    await checkIns.putTalk('impact', mondayMorning - 2 * hour);
    await checkIns.begin('a');
    await expect(heard).toBeVisible();
  });

  test('offers a light talk at the end of a heavy day, and of no other', async ({ page, home }) => {
    const checkIns = await checkInsOn(page);
    for (const [step, isHeavy] of [
      ['3', false],
      ['4', true],
    ] as const) {
      await checkIns.begin('a');
      await home.answer(checkIn['ask-heavy'], checkIn[`step-heavy-${step}`]);
      await home.button(checkIn.done).click();
      await home.button(checkIn.keepNot).click();
      await expect(home.title(checkIn.goneTitle)).toBeVisible();
      await expect(home.button(nameOf('warm'))).toHaveCount(isHeavy ? 1 : 0);
    }
    await home.button(nameOf('warm')).click();
    await expect(home.title(nameOf('warm'))).toBeVisible();
  });
});
