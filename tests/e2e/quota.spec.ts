import { recordOf } from '../../src/storage/formats/keepsake-formats.ts';
import { expect, type Page, test } from '../support/app.ts';
import { noteOf } from '../support/pages/kept-things.ts';
import { Notes } from '../support/pages/notes.ts';
import { figure, openNote, says, upTo } from '../support/pages/typing.ts';
import { words } from '../support/sittings/said.ts';
import { type Kept, readKept } from '../support/sittings/stored.ts';

test.use({ offlineCopy: true });

const { kept, trouble } = words;
const mebibyte = 1024 * 1024;
/** Notes that can be taken away to make room. */
const notes = 4;
const idOf = (number: number) => `${number.toString(36).padStart(8, '0')}-ab12cd34`;
/** The longest note there is, in signs that no disk can press together. */
const longText = () => Array.from({ length: 4_000 }, () => String.fromCharCode(0x4e00 + upTo(20_000))).join('');

/** Puts notes on the shelf behind the app's back, or so many bytes of something else; the answer is why that was refused. */
const lay = (page: Page, records: readonly Kept[], bytes = 0): Promise<string | null> =>
  page.evaluate(
    async ({ records, bytes }) => {
      const opening = indexedDB.open('common-ground');
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const transaction = opening.result.transaction('records', 'readwrite');
      const store = transaction.objectStore('records');
      for (const record of records) store.put(record);
      const value = new Uint8Array(bytes);
      for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(value.subarray(at, at + 65_536));
      if (bytes > 0) store.put({ id: `0-${crypto.randomUUID()}`, v: 1, value });
      return new Promise<string | null>((resolve) => {
        transaction.oncomplete = () => resolve(null);
        transaction.onabort = () => resolve(transaction.error?.name ?? 'aborted');
      }).finally(() => opening.result.close());
    },
    { records, bytes },
  );

/** Fills the browser's room, beside some notes. */
async function fillRoom(page: Page) {
  await lay(
    page,
    Array.from({ length: notes }, (_, at) => recordOf(noteOf(idOf(at + 1), longText()))),
  );
  let why: string | null = null;
  while (why === null) why = await lay(page, [], mebibyte / 8);
  expect(why).toBe('QuotaExceededError');
}

/** Takes away what filled the room beside the notes. */
const makeRoom = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('common-ground');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('records', 'readwrite');
          transaction.objectStore('records').delete(IDBKeyRange.bound('0-', '0-g'));
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );

test('where there is no room left a note says so and stays; room is made by taking away, and then it is kept', async ({
  page,
  home,
  server,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 4 * mebibyte });
  await home.welcome();
  // The copy of the app is in its place before the room is measured out.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await fillRoom(page);
  await page.reload();
  const newId = 'zz000000-ab12cd34';
  const text = longText();
  const field = await openNote(page, newId);
  await field.fill(text);
  const unkept = says(page, kept.unkept);
  await expect(unkept).toBeVisible();
  await expect(page.getByText(kept.full)).toBeVisible();
  await expect(field).toHaveValue(text);
  await page.goto('./#/');
  await expect(page.getByText(trouble.full)).toBeVisible();
  await home.button(trouble.unkeptShow).click();

  const list = new Notes(page);
  await expect(list.rows.first(), 'what is not kept stands first').toContainText(kept.notYet);
  await list.rows.nth(1).click();
  await home.button(kept.takeAway).click();
  await expect(page.getByText(kept.takenAway), 'something can be taken away where there is no room').toBeVisible();
  await makeRoom(page);
  await home.button(kept.toList).click();
  await expect(list.rows).toHaveCount(notes);
  await list.rows.first().click();
  await expect(field).toHaveValue(text);
  const again = home.button(kept.tryAgain);
  // A browser counts the room that was made only after a while: until then it is right to refuse.
  await expect(async () => {
    if (await again.isVisible()) await again.click({ timeout: 1_000 });
    expect((await readKept(page)).records.some(({ id }) => id === newId)).toBe(true);
  }).toPass();
  await expect(page.getByText(kept.unkept)).toHaveCount(0);
  const last = (await readKept(page)).records.find(({ id }) => id === newId);
  expect(last?.value).toMatchObject({ body: { text } });
  await page.goto('./#/');
  await expect(home.link(words.home.settings)).toBeVisible();
  await expect(page.getByText(trouble.full)).toHaveCount(0);
  figure('quota: 1 try, 0 false "kept", one note taken away where there was no room, kept without a reload');
});
