import { expect, type Page, test } from '../support/app.ts';
import { openAt } from '../support/pages/open-at.ts';
import { speaking } from '../support/sittings/begun.ts';
import { words } from '../support/sittings/said.ts';

const { talk, common } = words;
const lies = { width: 1180, height: 820 };
const stands = { width: 820, height: 1180 };
/** The height that a keyboard on the screen takes, in px. */
const keys = 380;
const under = ({ width, height }: typeof lies) => ({ width, height: height - keys });

const field = (page: Page) => page.getByRole('textbox');

/** Goes on writing: the letters must reach the field, which has to be seen. */
async function writesOn(page: Page, more: string) {
  const before = await field(page).inputValue();
  await page.keyboard.type(more);
  await expect(field(page)).toHaveValue(before + more);
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toBeInViewport({ ratio: 1 });
}

test('a keyboard on the screen changes no layout and takes neither focus nor words, also when the tablet is turned', async ({
  page,
  table,
}) => {
  await openAt(page, 'talk', { sitting: speaking });
  for (const who of ['a', 'b'] as const) {
    await page.setViewportSize(lies);
    await expect.poll(() => table.isFacing()).toBe(true);
    await table.touch(who, talk.more);
    await table.touch(who, talk.park);
    await field(page).click();
    await writesOn(page, 'The holidays');
    for (const size of [under(lies), under(stands), stands, under(stands), under(lies), lies]) {
      await page.setViewportSize(size);
      await writesOn(page, ' and');
      expect(await table.isFacing(), JSON.stringify(size)).toBe(true);
    }
    await field(page).fill('');
    await table.touch(who, common.close);
  }
});

test('once the field is left, a low window is what it is', async ({ page, table }) => {
  await openAt(page, 'talk', { sitting: speaking });
  await table.touch('a', talk.more);
  await table.touch('a', talk.park);
  await field(page).click();
  await page.setViewportSize(under(lies));
  await writesOn(page, 'The holidays');
  await field(page).blur();
  await page.clock.fastForward(1_000);
  await expect.poll(() => table.isFacing()).toBe(false);
  await expect(field(page)).toHaveValue('The holidays');
});

test('a keyboard that makes the page wider than high does not cover what is written alone', async ({ page, table }) => {
  await page.setViewportSize(stands);
  await openAt(page, 'talk', { sitting: speaking });
  await table.touch('a', talk.more);
  await table.touch('a', talk.myQuestion);
  await table.button(talk.myQuestionAlone).click();
  await field(page).click();
  await page.setViewportSize(under(stands));
  await writesOn(page, 'Where were you?');
  await page.setViewportSize(under(lies));
  await expect(table.button(talk.myQuestionAlone)).toBeVisible();
});

test('the browser is told to lay its keyboard over the page, and that a pull loads nothing anew', async ({ page }) => {
  await openAt(page, 'talk', { sitting: speaking });
  const viewport = await page.locator('meta[name=viewport]').getAttribute('content');
  expect(viewport).toContain('interactive-widget=resizes-visual');
  for (const box of ['html', '.leaf-text'])
    expect(
      await page
        .locator(box)
        .first()
        .evaluate((it) => getComputedStyle(it).overscrollBehaviorY),
    ).not.toBe('auto');
});
