import { expect, test } from '../support/app.ts';
import { auditLayout, auditScrolling } from '../support/audits/layout-audit.ts';
import { tourOfCheckIn, tourOfOwning } from '../support/pages/short-tours.ts';
import { tourAround, tourOfSitting } from '../support/pages/tour.ts';
import { words } from '../support/sittings/said.ts';

const { settings } = words;
const morning = new Date('2026-11-23T10:00:00+01:00');

const sizes = [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 820, height: 1180 },
  { width: 1180, height: 820 },
];
/** Where two halves have room for their words: at none of these sizes with the largest ones, and never on a phone on its side. */
const faces = ({ height }: { height: number }, text: number) => text === 100 && height > 390;

/** Screens on which someone opened more than the step's own words: there a half may scroll. */
const hasMore =
  /^speak, (?!the time)|^draft|what helps|without breathing|with a breath|question of one|sort|agree|home|done/;

for (const viewport of sizes) {
  for (const text of [100, 200] as const) {
    const at = `${viewport.width} x ${viewport.height}, ${text} % text`;
    const layouts = faces(viewport, text) ? (['facing', 'sideBySide'] as const) : (['sideBySide'] as const);

    test.describe(at, () => {
      test.use({ viewport });
      test.beforeEach(async ({ page, home }) => {
        await page.clock.install({ time: morning });
        await home.welcome();
        await home.button(words.home.settings).click();
        await home.answer(settings.text, `${text} %`);
        await page.goto('./');
        await home.isOpen();
      });

      test('around the table every word is whole and every control in reach', async ({ home, page }) => {
        await tourAround(home, async (screen) => {
          expect.soft(await auditLayout(page), screen).toEqual([]);
        });
      });

      for (const layout of layouts) {
        const seated = layout === 'facing' ? 'across from each other' : 'next to each other';
        test(`at the table ${seated} every word is whole and every control in reach`, async ({ home, page, table }) => {
          test.slow();
          await home.sitAs(layout);
          const showsAll = layout === 'facing' && text === 100 && viewport.width >= 820;
          await tourOfSitting(home, table, async (screen) => {
            expect.soft(await auditLayout(page), screen).toEqual([]);
            if (showsAll && !hasMore.test(screen)) expect.soft(await auditScrolling(page), screen).toEqual([]);
          });
        });
      }
    });
  }
}

for (const [viewport, layout] of [
  [{ width: 1180, height: 820 }, 'facing'],
  [{ width: 390, height: 844 }, 'sideBySide'],
] as const) {
  test(`an apology and a light talk have room at ${viewport.width} x ${viewport.height}`, async ({
    page,
    home,
    table,
  }) => {
    test.slow();
    await page.clock.install({ time: morning });
    await page.setViewportSize(viewport);
    await home.welcome(layout);
    for (const tour of [tourOfOwning, tourOfCheckIn]) {
      await tour(home, table, async (screen) => {
        expect.soft(await auditLayout(page), screen).toEqual([]);
        if (layout === 'facing' && !hasMore.test(screen)) expect.soft(await auditScrolling(page), screen).toEqual([]);
      });
    }
  });
}

for (const [width, height, text] of [
  [820, 1180, 150],
  [1024, 1366, 150],
  [1366, 1024, 150],
  [1180, 820, 125],
  [768, 1024, 125],
] as const) {
  test(`where the table faces at ${width} x ${height} and ${text} % text, no way on is hidden`, async ({
    page,
    home,
    table,
  }) => {
    await page.setViewportSize({ width, height });
    await home.welcome();
    await home.button(words.home.settings).click();
    await home.answer(settings.text, `${text} %`);
    await page.goto('./');
    await home.sitDownToLightTalk();
    expect(await table.isFacing()).toBe(true);
    expect(await auditScrolling(page), 'ready').toEqual([]);
    await table.bothReady();
    expect(await auditScrolling(page), 'offer').toEqual([]);
    await table.show('a');
    expect(await auditScrolling(page), 'speak').toEqual([]);
    await table.pauseNow();
    expect(await auditScrolling(page), 'pause').toEqual([]);
  });
}

test('large words on a tablet held upright lie side by side', async ({ page, home, table }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await home.welcome('facing');
  await home.button(words.home.settings).click();
  await home.answer(settings.text, '200 %');
  await page.goto('./');
  await home.sitDownToLightTalk();
  expect(await table.isFacing()).toBe(false);
});

test('a phone on its side never faces, and says so where one would choose it', async ({ page, home, table }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await home.welcome('facing');
  await home.sitDownToLightTalk();
  expect(await table.isFacing()).toBe(false);
  await expect(page.getByRole('button', { name: words.talk.turnTable })).toHaveCount(0);
  await page.goto('./#/settings');
  await expect(page.getByText(words.welcome.tooSmall)).toBeVisible();
});

test('the audit of these tests sees what is cut off, covered and too small', async ({ page, home }) => {
  await home.welcome();
  expect(await auditLayout(page)).toEqual([]);
  await home.button(words.home.settings).evaluate((button) => {
    Object.assign(button.style, { width: '40px', overflow: 'hidden', whiteSpace: 'nowrap', minHeight: '20px' });
  });
  await home.button(words.home.lightStart).evaluate((button) => {
    const cover = document.createElement('div');
    Object.assign(cover.style, { position: 'absolute', inset: '0' });
    button.style.position = 'relative';
    button.parentElement?.append(cover);
    Object.assign((button.parentElement as HTMLElement).style, { position: 'relative' });
  });
  const faults = (await auditLayout(page)).join('\n');
  expect(faults).toMatch(/“Settings” is small/);
  expect(faults).toMatch(/“Settings” is too wide/);
  expect(faults).toMatch(/“Settings” .*sticks out of its control/);
  expect(faults).toContain(`“${words.home.lightStart}” cannot be touched`);
});
