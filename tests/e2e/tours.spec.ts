import { expect, type Page, test } from '../support/app.ts';
import { auditAccess, promptContrast } from '../support/audits/accessibility.ts';
import { auditForcedColours } from '../support/audits/forced-colours.ts';
import { auditLayout, auditScrolling } from '../support/audits/layout-audit.ts';
import { moving, passed, passing } from '../support/audits/motion.ts';
import { setPalette, setView, type View, viewName } from '../support/audits/view.ts';
import { tourOfCheckIn, tourOfOwning } from '../support/pages/short-tours.ts';
import { type Look, tourAround, tourOfSitting } from '../support/pages/tour.ts';

// Each layout is walked through once for a tablet that lies and once for one that stands: to turn it on the way would
// cover what is private. On every screen the walk stops, and the screen is looked at in all its sizes and colours.

const morning = new Date('2026-11-23T10:00:00+01:00');
const leastContrast = 7;

const lying: readonly View[] = [
  { width: 1180, height: 820, text: 100 },
  { width: 1180, height: 820, text: 200 },
  { width: 844, height: 390, text: 100 },
  { width: 844, height: 390, text: 200 },
];
const standing: readonly View[] = [
  { width: 820, height: 1180, text: 100 },
  { width: 820, height: 1180, text: 200 },
  { width: 390, height: 844, text: 100 },
  { width: 390, height: 844, text: 200 },
];
/** Two halves have room for their words at the usual size of letters, and never on a phone on its side. */
const faces = ({ height, text }: View) => text === 100 && height > 390;

/** Screens on which someone opened more than the step's own words: there a half may scroll. */
const hasMore =
  /^speak, (?!the time)|^draft|what helps|without breathing|with a breath|question of one|sort|agree|home|done/;

/** Looks at the layout of a screen in each of these views; it is left in the first. */
const lookAtSizes =
  (page: Page, views: readonly View[]): Look =>
  async (screen) => {
    const [first] = views;
    for (const view of views) {
      if (views.length > 1) await setView(page, view);
      const at = `${screen} at ${viewName(view)}`;
      expect.soft(await auditLayout(page), at).toEqual([]);
      const isFacing = (await page.getByRole('region').count()) === 2;
      if (isFacing && view.width >= 820 && !hasMore.test(screen))
        expect.soft(await auditScrolling(page), at).toEqual([]);
    }
    if (first !== undefined && views.length > 1) await setView(page, first);
  };

/** Looks whether anyone is shut out of a screen: all that axe knows, by day; what the evening and a tablet's own colours change. */
const lookAtAccess =
  (page: Page): Look =>
  async (screen) => {
    for (const palette of ['evening', 'light'] as const) {
      await setPalette(page, palette);
      const rules = palette === 'light' ? undefined : ['color-contrast'];
      expect.soft(await auditAccess(page, rules), `${screen}, ${palette}`).toEqual([]);
      const contrast = await promptContrast(page);
      if (contrast !== null)
        expect.soft(contrast, `${screen}, ${palette}: contrast`).toBeGreaterThanOrEqual(leastContrast);
    }
    expect.soft(await auditForcedColours(page), `${screen}, forced colours`).toEqual([]);
  };

/** Looks whether a screen stands still where less motion is asked for. */
const lookAtMotion =
  (page: Page): Look =>
  async (screen) => {
    expect.soft(await moving(page), `${screen}: moves`).toEqual([]);
    expect.soft(await passing(page), `${screen}: passes slowly`).toEqual([]);
  };

/** All these looks, one after the other, once the words of the screen have come. */
const all =
  (page: Page, ...looks: readonly Look[]): Look =>
  async (screen) => {
    await passed(page);
    for (const look of looks) await look(screen);
  };

test.beforeEach(async ({ page }) => {
  test.setTimeout(900_000);
  await page.clock.install({ time: morning });
});

for (const layout of ['facing', 'sideBySide'] as const) {
  for (const [how, turned] of [
    ['lies', lying],
    ['stands', standing],
  ] as const) {
    const seated = layout === 'facing' ? 'across from each other' : 'next to each other';
    const views = layout === 'facing' ? turned.filter(faces) : turned;

    test(`a sitting ${seated} has room, and shuts nobody out, where the tablet ${how}`, async ({
      page,
      home,
      table,
    }) => {
      if (how === 'stands') await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize(turned[0]!);
      await home.welcome(layout);
      let faced = 0;
      const count = async () => {
        faced += Number(await table.isFacing());
      };
      const atOnce = how === 'lies' ? lookAtAccess(page) : lookAtMotion(page);
      await tourOfSitting(home, table, all(page, count, atOnce, lookAtSizes(page, views)));
      if (layout === 'facing') expect(faced).toBeGreaterThan(20);
      else expect(faced).toBe(0);
    });
  }
}

test('the screens around the table have room, and shut nobody out', async ({ page, home }) => {
  await home.welcome();
  await tourAround(home, all(page, lookAtAccess(page), lookAtSizes(page, [...lying, ...standing])));
});

for (const [layout, view] of [
  ['facing', lying[0]!],
  ['sideBySide', standing[2]!],
] as const) {
  test(`an apology and a light talk have room, and shut nobody out, at ${viewName(view)}`, async ({
    page,
    home,
    table,
  }) => {
    await page.setViewportSize(view);
    await home.welcome(layout);
    const look = all(page, lookAtAccess(page), lookAtSizes(page, [view]));
    for (const tour of [tourOfOwning, tourOfCheckIn]) await tour(home, table, look);
  });
}
