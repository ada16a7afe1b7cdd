import { expect, test } from '../support/app.ts';
import { auditAccess, promptContrast } from '../support/audits/accessibility.ts';
import { tourOfCheckIn, tourOfOwning } from '../support/pages/short-tours.ts';
import { tourAround, tourOfSitting } from '../support/pages/tour.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { promptOf, words } from '../support/sittings/said.ts';

const { settings, talk, home: homeWords } = words;
const [light, warm] = dealt('now').cards;
const leastContrast = 7;

/** The evening has other colours and nothing else, so only those are looked at there. */
const rulesOf = { light: undefined, evening: ['color-contrast'] } as const;

for (const palette of ['light', 'evening'] as const) {
  test.describe(`in the ${palette} palette`, () => {
    test.beforeEach(async ({ page, home }) => {
      await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
      await home.welcome();
      await home.button(homeWords.settings).click();
      await home.answer(settings.look, settings[palette]);
      await home.button(words.common.home).click();
      await home.isOpen();
    });

    test('nobody is shut out of the screens around the table', async ({ home, page }) => {
      await tourAround(home, async (screen) => {
        expect.soft(await auditAccess(page, rulesOf[palette]), screen).toEqual([]);
      });
    });

    for (const layout of ['facing', 'sideBySide'] as const) {
      const seated = layout === 'facing' ? 'across from each other' : 'next to each other';
      test(`nobody is shut out of a sitting ${seated}`, async ({ home, table, page }) => {
        test.slow();
        await home.sitAs(layout);
        await tourOfSitting(home, table, async (screen) => {
          expect.soft(await auditAccess(page, rulesOf[palette]), screen).toEqual([]);
          const contrast = await promptContrast(page);
          if (contrast !== null) expect.soft(contrast, `${screen}: contrast`).toBeGreaterThanOrEqual(leastContrast);
        });
      });
    }
  });
}

test('nobody is shut out of an apology or a light talk', async ({ home, table, page }) => {
  test.slow();
  await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
  await home.welcome('facing');
  for (const tour of [tourOfOwning, tourOfCheckIn]) {
    await tour(home, table, async (screen) => {
      expect.soft(await auditAccess(page), screen).toEqual([]);
    });
  }
});

test('a screen reader meets each prompt once, on the side it is up to', async ({ home, table, page }) => {
  const body = page.locator('body');
  const times = async (text: string) => (await body.ariaSnapshot()).split(text).length - 1;
  await home.welcome('facing');
  await home.sitDownToLightTalk();
  await table.bothReady();
  await table.show('a');
  const { text } = promptOf(light!.prompt);
  await expect(page.getByText(text)).toHaveCount(2);
  expect(await times(text)).toBe(1);
  expect(await table.half('a').ariaSnapshot()).toContain(text);
  await table.touch('a', talk.said);
  await table.touch('b', talk.swapStart);
  await expect(table.button(talk.said)).toBeVisible();
  expect(await times(text)).toBe(1);
  expect(await table.half('b').ariaSnapshot()).toContain(text);
  await table.touch('b', talk.said);
  await table.check({ a: 'checkGoOn', b: 'checkGoOn' });
  await table.show('b');
  expect(await times(promptOf(warm!.prompt).text)).toBe(1);
});

test('it says whose turn it is each time that changes', async ({ home, table }) => {
  await home.welcome('sideBySide');
  await home.sitDownToLightTalk();
  await table.bothReady();
  await table.show('a');
  await table.isTurnOf('a');
  await table.touch('a', talk.said);
  await table.touch('b', talk.swapStart);
  await table.isTurnOf('b');
});
