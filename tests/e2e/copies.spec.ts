import { fill } from '../../src/core/text/fill.ts';
import { expect, test } from '../support/app.ts';
import { slowHand } from '../support/hands/slow-hand.mjs';
import { contentOf, digest, noteRecord, oneOfEach, Storage } from '../support/pages/copies.ts';
import { Home } from '../support/pages/home.ts';
import { words } from '../support/sittings/said.ts';
import { readKept } from '../support/sittings/stored.ts';

const { storage } = words;
const evening = new Date('2026-11-23T20:00:00+01:00');

test.beforeEach(async ({ page, home }) => {
  await page.clock.install({ time: evening });
  await home.welcome();
});

test('a copy holds all that is kept and the settings, as plain text, and its day is shown', async ({ page }) => {
  const own = new Storage(page);
  await own.fill(oneOfEach);
  await own.says(storage.copyLine);
  await own.says(storage.never);
  const { name, text } = await own.save();
  expect(name).toBe('copy-2026-11-23.json');
  const { records, settings, about, format } = JSON.parse(text);
  expect(format).toBe('common-ground-copy');
  expect(about).toBe(storage.inCopy);
  expect(contentOf(records)).toEqual(contentOf((await readKept(page)).records));
  expect(settings.value.names).toEqual({ a: 'Mira', b: 'Jon' });
  const lastLine = fill(storage.last, { day: '23 November 2026' });
  await own.says(lastLine);
  await page.reload();
  await own.says(lastLine);
});

test('where there is a share sheet for files, the copy goes through it; one put away is no copy', async ({ page }) => {
  const own = new Storage(page);
  await own.fill(oneOfEach);
  await page.evaluate(() => {
    const shared: string[] = [];
    Object.assign(window, { shared, answer: 'AbortError' });
    Object.assign(navigator, {
      canShare: ({ files }: ShareData) => files !== undefined,
      async share({ files }: ShareData) {
        const { answer } = window as unknown as { answer: string | null };
        if (answer !== null) throw new DOMException('not shared', answer);
        shared.push(...(files ?? []).map(({ name }) => name));
      },
    });
  });
  const answers = (answer: string | null) =>
    page.evaluate((given) => Object.assign(window, { answer: given }).answer, answer);
  await own.button(storage.save).click();
  await own.says(storage.notSaved);
  await own.says(storage.never);
  // A sheet that says yes to files and then refuses this kind: the copy is downloaded.
  await answers('NotAllowedError');
  expect((await own.save()).name).toBe('copy-2026-11-23.json');
  await answers(null);
  await own.button(storage.save).click();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { shared: string[] }).shared))
    .toEqual(['copy-2026-11-23.json']);
});

test('a copy brought to another tablet gives back everything, damaged things and settings too', async ({
  page,
  browser,
  baseURL,
}) => {
  const own = new Storage(page);
  const damaged = { id: '00000009-dead', v: 1, value: { kind: 'note', body: { text: 7 } } };
  await own.fill([...oneOfEach, damaged]);
  await own.openHere();
  await own.says(fill(storage.damaged, { count: 1 }));
  await own.open();
  const { text } = await own.save();

  const context = await browser.newContext({ baseURL: baseURL! });
  await slowHand(context);
  const other = new Storage(await context.newPage());
  await new Home(other.page).throughWelcome('sideBySide');
  await other.openHere();
  await other.says(storage.nothing);
  await other.open();
  await other.choose(text);
  await other.says(fill(storage.foundTitle, { day: '23 November 2026' }));
  await other.says(fill(storage.foundDamaged, { count: 1 }));
  await other.says(fill(storage['count-note'], { count: 1 }));
  await other.button(storage.bringBack).click();
  // Check-ins are not counted: their number would tell one what the other has kept.
  await other.says(fill(storage.back, { count: 6 }));
  const [here, there] = [await readKept(page), await readKept(other.page)];
  expect(contentOf(there.records)).toEqual(contentOf(here.records));
  expect(JSON.stringify(there.records)).toMatch(/"broughtBackOn":"\d{4}-\d\d-\d\d"/);
  const settingsOf = ({ state }: typeof here) => state.find(({ id }) => id === 'settings');
  expect(settingsOf(there)).toEqual(settingsOf(here));
  await context.close();
});

test('after a mistake of the app the first thing to touch is a copy of what is kept', async ({ page, home }) => {
  const own = new Storage(page);
  await own.fill(oneOfEach);
  await page.evaluate(() => dispatchEvent(new Event('unhandledrejection')));
  await expect(page.getByRole('heading', { name: words.home.wrongTitle })).toBeVisible();
  await expect(page.getByRole('button').first()).toHaveText(storage.save);
  // A share sheet that never answers must not hold up the last way to a copy.
  await page.evaluate(() => Object.assign(navigator, { canShare: () => true, share: () => new Promise(() => {}) }));
  await own.button(storage.save).click();
  await own.says(storage.handing);
  await page.evaluate(() => Object.assign(navigator, { canShare: () => false }));
  const { text } = await own.save();
  expect(JSON.parse(text).records).toHaveLength(oneOfEach.length);
  await own.button(words.home.wrongAgain).click();
  await home.isOpen();
});

test('what is kept after a copy was looked through is not cleared by it', async ({ page }) => {
  const own = new Storage(page);
  await own.open();
  const { text } = await own.save();
  await own.choose(text);
  await expect(own.button(storage.bringBack)).toBeVisible();
  await page.goto('./#/note/00000001-ab12cd34');
  await page.getByRole('textbox').fill('Kept since');
  await expect(page.getByText(words.kept.isKept, { exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: storage.copiesTitle })).toBeVisible();
  await expect(own.button(storage.bringBack)).toHaveCount(0);
  expect((await readKept(page)).records).toHaveLength(1);
});

test('adding keeps what is here; of two versions of a thing both stay, and a second time nothing is added', async ({
  page,
}) => {
  const own = new Storage(page);
  await own.fill([noteRecord('00000001-aaaaaaaa', 'The tea'), noteRecord('00000002-aaaaaaaa', 'The walk')]);
  const { text } = await own.save();
  await own.fill([noteRecord('00000002-aaaaaaaa', 'The long walk'), noteRecord('00000003-aaaaaaaa', 'The rain')]);
  await own.choose(text);
  await own.says(fill(storage.alike, { count: 1 }));
  await own.says(fill(storage.beside, { count: 1 }));
  await own.button(storage.add).click();
  await own.says(fill(storage.back, { count: 1 }));
  const texts = async () =>
    (await readKept(page)).records.map(({ value }) => (value as { body: { text: string } }).body.text);
  expect(await texts()).toEqual(['The tea', 'The long walk', 'The rain', 'The walk']);
  await own.choose(text);
  await own.button(storage.add).click();
  await own.says(storage.backNone);
  expect(await texts()).toHaveLength(4);
});

test('replacing takes two touches and leaves the copy alone', async ({ page }) => {
  const own = new Storage(page);
  await own.fill([noteRecord('00000001-aaaaaaaa', 'The tea')]);
  const { text } = await own.save();
  await own.fill([noteRecord('00000002-aaaaaaaa', 'The walk')]);
  const before = await digest(page);
  await own.choose(text);
  await own.button(storage.replace).click();
  await page.getByRole('group', { name: storage.replace }).getByRole('button', { name: storage.replaceNot }).click();
  expect(await digest(page)).toBe(before);
  await own.button(storage.replace).click();
  await own.button(storage.replaceYes).click();
  await own.says(fill(storage.back, { count: 1 }));
  expect((await readKept(page)).records.map(({ id }) => id)).toEqual(['00000001-aaaaaaaa']);
  await own.openHere();
  await own.says(fill(storage['count-note'], { count: 1 }));
});
