import { expect, test } from '../support/app.ts';
import { auditLayout } from '../support/layout-audit.ts';
import { words } from '../support/said.ts';
import { tourAround, tourOfSitting } from '../support/tour.ts';

const { settings } = words;
const morning = new Date('2026-11-23T10:00:00+01:00');

const sizes = [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 820, height: 1180 },
  { width: 1180, height: 820 },
];
/** Where two halves have room for their words: never on a phone on its side. */
const faces = ({ width, height }: { width: number; height: number }, text: number) =>
  (height - 76) / 2 >= (260 * text) / 100 && width > 0;

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
          await tourOfSitting(home, table, async (screen) => {
            expect.soft(await auditLayout(page), screen).toEqual([]);
          });
        });
      }
    });
  }
}
