import { expect, type Page, test } from '../support/app.ts';
import { figure, says } from '../support/pages/typing.ts';
import { words } from '../support/sittings/said.ts';
import { readKept } from '../support/sittings/stored.ts';

const { kept } = words;
/** A clock on a tablet can show any of these, one after the other; the tests' zone is that of Vienna. */
const clocks: readonly [string, string][] = [
  ['today', '2026-11-23T20:00:00+01:00'],
  ['1970', '1970-01-01T00:00:01Z'],
  ['the last second of 32 bits', '2038-01-19T03:14:07Z'],
  ['the second after it', '2038-01-19T03:14:08Z'],
  ['2099', '2099-12-31T23:59:59Z'],
  ['the day before today', '2026-11-22T20:00:00+01:00'],
  ['before the hour that summer time takes', '2027-03-28T01:59:59+01:00'],
  ['after the hour that summer time takes', '2027-03-28T03:00:01+02:00'],
  ['in the hour that comes twice, at first', '2026-10-25T02:30:00+02:00'],
  ['in the hour that comes twice, again', '2026-10-25T02:10:00+01:00'],
];

/** A new note, from the list and back to it. */
async function keepNote(page: Page, text: string) {
  await page.getByRole('button', { name: kept.write }).click();
  await page.getByRole('button', { name: kept['begin-note'] }).click();
  await page.getByRole('textbox', { name: kept.noteField }).fill(text);
  await expect(says(page, kept.isKept)).toBeVisible();
  await page.getByRole('button', { name: kept.done }).click();
  await expect(rows(page).first()).toContainText(text);
}

const rows = (page: Page) => page.getByRole('list', { name: kept.shelf }).getByRole('listitem');

test('whatever the clock shows, notes stay in the order in which they were written, and none goes', async ({
  page,
  home,
}) => {
  await page.clock.install({ time: new Date(clocks[0]![1]) });
  await home.welcome();
  await page.goto('./#/kept');
  for (const [name, instant] of clocks) {
    await page.clock.setSystemTime(new Date(instant));
    await keepNote(page, name);
  }
  const newestFirst = clocks.map(([name]) => name).toReversed();
  const shown = async () => (await rows(page).allInnerTexts()).map((row) => row.split('\n')[0]);
  expect(await shown()).toEqual(newestFirst);

  const openings = clocks.slice(1, 6);
  for (const [, instant] of openings) {
    await page.clock.setSystemTime(new Date(instant));
    await page.reload();
    await expect(rows(page)).toHaveCount(clocks.length);
    expect(await shown()).toEqual(newestFirst);
  }
  const ids = (await readKept(page)).records.map(({ id }) => id);
  expect([ids.length, ids]).toEqual([clocks.length, ids.toSorted()]);
  figure(
    `clocks: ${clocks.length} clocks, ${clocks.length} notes, ${openings.length} openings, 0 out of order, 0 lost`,
  );
});

test('a text that is typed while the clock is set back or on is kept to its last letter', async ({ page, home }) => {
  await page.clock.install({ time: new Date(clocks[0]![1]) });
  await home.welcome();
  await page.goto('./#/kept');
  await page.getByRole('button', { name: kept.write }).click();
  await page.getByRole('button', { name: kept['begin-note'] }).click();
  const field = page.getByRole('textbox', { name: kept.noteField });
  let text = '';
  for (const [name, instant] of clocks) {
    await page.clock.setSystemTime(new Date(instant));
    await field.pressSequentially(name.slice(0, 3));
    text += name.slice(0, 3);
  }
  await expect(says(page, kept.isKept)).toBeVisible();
  await page.reload();
  await expect(field).toHaveValue(text);
});
