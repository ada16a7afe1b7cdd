import { expect, test } from '../support/app.ts';
import { auditLayout, auditScrolling } from '../support/audits/layout-audit.ts';
import { setView, viewName } from '../support/audits/view.ts';
import { openAt } from '../support/pages/open-at.ts';
import { laidOpen } from '../support/sittings/begun.ts';
import { words } from '../support/sittings/said.ts';

const { settings, talk } = words;
/** Views in which the table faces with larger words, or in a window of another shape. */
const facing = [
  { width: 1180, height: 820, text: 125 },
  { width: 768, height: 1024, text: 125 },
  { width: 820, height: 1180, text: 150 },
  { width: 1024, height: 1366, text: 150 },
  { width: 1366, height: 1024, text: 150 },
] as const;

test('where the table faces, no way on is hidden at any size', async ({ page, home, table }) => {
  await home.welcome();
  await home.sitDownToLightTalk();
  const look = async (screen: string) => {
    for (const view of facing) {
      await setView(page, view);
      const at = `${screen} at ${viewName(view)}`;
      expect.soft(await table.isFacing(), at).toBe(true);
      expect.soft(await auditScrolling(page), at).toEqual([]);
      if (screen === 'pause') continue;
      const { x, y, width, height } = (await table.pause.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const middle = [x + width / 2, y + height / 2].map(Math.round);
      expect.soft(middle, `${at}: pause`).toEqual([view.width / 2, view.height / 2]);
    }
  };
  await look('ready');
  await table.bothReady();
  await expect(table.button(words.talk.said)).toBeVisible();
  await look('speak');
  await table.pauseNow();
  await look('pause');
});

for (const [layout, views] of [
  ['facing', [...facing, { width: 1180, height: 820, text: 100 }, { width: 390, height: 844, text: 100 }]],
  [
    'sideBySide',
    [
      { width: 1180, height: 820, text: 100 },
      { width: 820, height: 1180, text: 200 },
      { width: 390, height: 844, text: 100 },
      { width: 390, height: 844, text: 150 },
      { width: 320, height: 640, text: 200 },
      { width: 844, height: 390, text: 100 },
      { width: 844, height: 390, text: 200 },
    ],
  ],
] as const) {
  test(`whatever is opened has its Close in sight at every size, ${layout}`, async ({ page, table }) => {
    await openAt(page, 'talk', { sitting: laidOpen('start.01'), settings: { layout } });
    for (const view of views) {
      await setView(page, view);
      for (const who of layout === 'facing' ? (['a', 'b'] as const) : (['a'] as const)) {
        const close = table.side(who).getByRole('button', { name: words.common.close });
        const open = async (...labels: readonly string[]) => {
          for (const label of labels) await table.touch(who, label);
          await expect(close, `${labels.join(', ')} at ${viewName(view)}`).toBeInViewport({ ratio: 1 });
          await close.click();
        };
        await open(talk.help);
        await open(talk.cameOutSharp);
        await open(talk.more);
        await open(talk.bodyLoud);
        await open(talk.park);
      }
    }
  });
}

test('in large words two at a tablet stay across from each other, and two at a phone look at one picture', async ({
  page,
  home,
  table,
}) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await home.welcome('facing');
  await page.goto('./#/theTable');
  await home.answer(settings.text, '200 %');
  await page.goto('./');
  await home.sitDownToLightTalk();
  expect(await table.isFacing()).toBe(true);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => table.isFacing()).toBe(false);
});

test('a phone on its side never faces, and says so where one would choose it', async ({ page, home, table }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await home.welcome('facing');
  await home.sitDownToLightTalk();
  expect(await table.isFacing()).toBe(false);
  await table.touch('a', words.talk.more);
  await expect(table.button(words.talk.stop)).toBeVisible();
  await expect(page.getByRole('button', { name: words.talk.turnTable })).toHaveCount(0);
  await page.goto('./#/theTable');
  await expect(page.getByText(words.welcome.tooSmall)).toBeVisible();
});

test('the way on from a page that asks for a decision is in sight at once, whatever stands above it', async ({
  page,
  home,
}) => {
  await openAt(page, '');
  const { next, safetyGo } = words.welcome;
  for (const view of [
    { width: 1180, height: 820 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(view);
    await page.goto('./#/forecast/facts');
    await home.answer(words.forecast.hurtTitle, words.forecast.hurtBoth);
    await expect(home.button(words.forecast.start)).toBeInViewport({ ratio: 1 });
    await page.goto('./#/welcome');
    await expect(home.button(next), viewName({ ...view, text: 100 })).toBeInViewport({ ratio: 1 });
    await home.button(next).click();
    await expect(home.button(safetyGo), viewName({ ...view, text: 100 })).toBeInViewport({ ratio: 1 });
  }
});

test('the audit of these tests sees what is cut off, covered and too small', async ({ page, home }) => {
  await home.welcome();
  expect(await auditLayout(page)).toEqual([]);
  await home.link(words.home.settings).evaluate((button) => {
    Object.assign(button.style, { width: '40px', overflow: 'hidden', whiteSpace: 'nowrap', minHeight: '20px' });
  });
  await home.button(words.home.begin).evaluate((button) => {
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
  expect(faults).toContain(`“${words.home.begin}” cannot be touched`);
});
