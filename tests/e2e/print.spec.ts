import { fill } from '../../src/core/text/fill.ts';
import { expect, type Page, test } from '../support/app.ts';
import { agreed, idOf, keepOn } from '../support/pages/agreed.ts';
import { names } from '../support/pages/home.ts';
import { words } from '../support/sittings/said.ts';

const { agreement, agreements, kept } = words;
const longAct = 'We sit down after supper and each say one thing that went well, then one thing that was hard, '
  .repeat(4)
  .slice(0, 299);

/** How many pages come out of the printer. */
async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const keep = (page: Page, count: number) =>
  keepOn(
    page,
    ...Array.from({ length: count }, (_, index) => ({
      kind: 'agreement' as const,
      body: agreed(index + 1, 3, { act: longAct, who: 'a' }),
    })),
  );

test.beforeEach(async ({ page, home }) => {
  await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', location.hash);
  });
  await home.welcome();
});

for (const format of ['A4', 'Letter'] as const) {
  test(`up to eight agreements, each as long as can be, come out on one page of ${format}`, async ({ page }) => {
    await page.goto('./#/agreements');
    for (const count of [1, 4, 8]) {
      await keep(page, count);
      await expect(page.getByText(longAct)).toHaveCount(count);
      expect(await pagesOf(page, format), `${count} agreements`).toBe(1);
    }
    await keep(page, 24);
    await expect(page.getByText(longAct)).toHaveCount(24);
    expect(await pagesOf(page, format)).toBeGreaterThan(1);
  });
}

test('the page holds names, acts and dates and room for two names, ink on white, and no button', async ({
  page,
  home,
}) => {
  await page.goto('./#/theTable');
  await home.answer(words.settings.look, words.settings.evening);
  await home.answer(words.settings.text, '200 %');
  await keep(page, 8);
  await page.goto('./#/agreements');
  await expect(home.button(kept.print)).toBeVisible();
  await home.button(kept.print).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '#/agreements');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText(fill(agreements.holdsOn, { day: '23 November 2026' }))).toBeVisible();
  await expect(page.getByText(fill(agreement.doesOne, { name: names.a })).first()).toBeVisible();
  await expect(page.getByText(names.b, { exact: true })).toBeVisible();
  const colours = await page.evaluate(() => {
    const { color } = getComputedStyle(document.querySelector('.paper .prompt') ?? document.body);
    return [getComputedStyle(document.documentElement).backgroundColor, color];
  });
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  expect(await pagesOf(page, 'A4')).toBe(1);
});

test('one agreement comes out alone from its own screen', async ({ page, home }) => {
  await keepOn(
    page,
    { kind: 'agreement', body: agreed(1, 3) },
    { kind: 'agreement', body: agreed(2, 3, { act: longAct }) },
  );
  await page.goto(`./#/agreement/${idOf(2)}`);
  await home.button(agreement.print).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', /agreement\//);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: agreements.title })).toBeVisible();
  await expect(page.getByText(agreement.history)).toBeHidden();
  await expect(page.getByText('We walk on Sundays')).toHaveCount(0);
  expect(await pagesOf(page, 'A4')).toBe(1);
});

test('only what holds is printed: what is over or not agreed to yet stays out', async ({ page }) => {
  const running = agreed(1, 3);
  const ended = agreed(2, 3, { act: 'Over' });
  await keepOn(
    page,
    { kind: 'agreement', body: running },
    {
      kind: 'agreement',
      body: { ...ended, stage: 'ended', changes: [...ended.changes, { ...ended.changes[0]!, what: 'ended' }] },
    },
    {
      kind: 'agreement',
      body: { ...agreed(3, 3, { act: 'Not yet' }), stage: 'offered', touched: { a: true, b: false }, changes: [] },
    },
  );
  await page.goto('./#/agreements');
  await expect(page.getByText(running.act)).toBeVisible();
  await expect(page.getByText('Over')).toHaveCount(0);
  await expect(page.getByText('Not yet')).toHaveCount(0);
});
