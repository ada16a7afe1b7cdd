import { expect, type Page, test } from '../support/app.ts';
import { golden } from '../support/pages/copies.ts';
import { words } from '../support/sittings/said.ts';
import { putKept, readKept } from '../support/sittings/stored.ts';

const { kept, trouble, forecast } = words;
const id = '00000001-ab12cd34';
const text = 'It was easier than I had feared.';

/** The next page finds a tablet that refuses to open its database, until it is told otherwise. */
async function refuseToOpen(page: Page) {
  await page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    Object.assign(globalThis, { answers: false });
    IDBFactory.prototype.open = function (...asked) {
      if (Reflect.get(globalThis, 'answers') !== true) throw new DOMException('lost', 'UnknownError');
      return open.apply(this, asked);
    };
  });
}

test('a note that cannot be read is not written over, and is there when the tablet answers again', async ({
  page,
  home,
}) => {
  await home.welcome();
  await page.goto(`./#/note/${id}`);
  await page.getByRole('textbox').fill(text);
  await expect(page.getByText(kept.isKept, { exact: true })).toBeVisible();
  await refuseToOpen(page);
  await page.reload();
  await expect(page.getByText(trouble.unread)).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.evaluate(() => Object.assign(globalThis, { answers: true }));
  await page.getByRole('button', { name: trouble.openAnew }).click();
  await expect(page.getByRole('textbox')).toHaveValue(text);
  expect((await readKept(page)).records).toHaveLength(1);
});

test('a talk that could not be read waits on home when the tablet answers again, and its next step is kept', async ({
  page,
  home,
}) => {
  await home.welcome();
  const sitting = golden('sitting-speak');
  await putKept(page, 'state', sitting);
  await refuseToOpen(page);
  await page.reload();
  await expect(page.getByText(trouble.unreached)).toBeVisible();
  await expect(home.button(forecast.resume)).toHaveCount(0);
  // A tablet that still does not answer is asked by a page that is loaded anew, which finds the same.
  await Promise.all([page.waitForEvent('load'), home.button(trouble.openAnew).click()]);
  await expect(page.getByText(trouble.unreached)).toBeVisible();
  await page.evaluate(() => Object.assign(globalThis, { answers: true }));
  await home.button(trouble.openAnew).click();
  await home.button(forecast.resume).click();
  await expect.poll(async () => (await readKept(page)).state.find(({ id }) => id === 'sitting')).not.toEqual(sitting);
});

test('what cannot be read is not called empty', async ({ page, home }) => {
  await home.welcome();
  await refuseToOpen(page);
  await page.reload();
  await expect(page.getByText(trouble.unreached)).toBeVisible();
  await page.goto('./#/kept');
  await expect(page.getByText(trouble.unread)).toBeVisible();
  await expect(page.getByText(kept.empty)).toHaveCount(0);
});
