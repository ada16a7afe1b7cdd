import { fill } from '../../src/core/text/fill.ts';
import { expect, test } from '../support/app.ts';
import { auditAccess } from '../support/audits/accessibility.ts';
import { auditLayout } from '../support/audits/layout-audit.ts';
import { setPalette, setView, viewName } from '../support/audits/view.ts';
import { noteRecord, oneOfEach, Storage } from '../support/pages/copies.ts';
import { words } from '../support/sittings/said.ts';

const { storage, about, settings, common } = words;
const sizes = [
  { width: 1180, height: 820 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
];
const newer = { id: '0000000a-beef', v: 1, value: { kind: 'letter', body: {} } };
const damaged = { id: '00000009-dead', v: 1, value: { kind: 'note', body: { text: 7 } } };

test('it says what is kept, how much room it takes and what the browser promised', async ({ page, home }) => {
  await home.welcome();
  await home.openSettings('thisTablet');
  await page.getByRole('link', { name: storage.hereTitle }).click();
  const own = new Storage(page);
  await own.says(storage.nothing);
  await own.fill([...oneOfEach, damaged]);
  await own.says(storage.withCheckIns);
  await own.openHere();
  for (const line of [
    storage['count-note'],
    storage['count-appreciation'],
    storage['count-agreement'],
    storage['count-parked'],
  ]) {
    await own.says(fill(line, { count: 1 }));
  }
  // How many is for each alone to know.
  await own.says(storage['count-checkIn']);
  await own.says(fill(storage.damaged, { count: 1 }));
  await expect(page.getByText(/^About [\d.,]+ .?B are used here/)).toBeVisible();
  const isPromised = await page.evaluate(() => navigator.storage.persisted());
  await own.says(isPromised ? about.promisedYes : about.promisedNo);
});

for (const [answer, sentence] of [
  [true, about.promisedYes],
  [false, about.promisedNo],
  [null, about.promisedUnsaid],
] as const) {
  test(`the browser is asked at the first thing kept, and its answer is told as it is: ${answer}`, async ({
    page,
    home,
  }) => {
    await page.addInitScript((given) => {
      let promised = false;
      const tell = (now: boolean) => (given === null ? Promise.reject(new Error('unsaid')) : Promise.resolve(now));
      StorageManager.prototype.persist = () => {
        promised = given === true;
        sessionStorage.setItem('asked', `${Number(sessionStorage.getItem('asked')) + 1}`);
        return tell(promised);
      };
      StorageManager.prototype.persisted = () =>
        tell(promised || (given === true && sessionStorage.getItem('asked') !== null));
    }, answer);
    const asked = () => page.evaluate(() => sessionStorage.getItem('asked'));
    await home.welcome();
    const own = new Storage(page);
    await own.openHere();
    await own.says(storage.nothing);
    expect(await asked()).toBeNull();
    await own.fill([noteRecord('00000001-aaaaaaaa', 'The tea')]);
    await expect.poll(asked).toBe('1');
    await own.openHere();
    await own.says(sentence);
    await page.reload();
    await own.says(sentence);
    expect(await asked()).toBe('1');
    if (answer === false) {
      await own.button(storage.ask).click();
      await expect.poll(asked).toBe('2');
    } else await expect(own.button(storage.ask)).toHaveCount(0);
  });
}

test('where a newer version kept something, everything can be read and saved, and a copy can take its place', async ({
  page,
  home,
}) => {
  await home.welcome();
  const own = new Storage(page);
  await own.open();
  await own.fill([...oneOfEach, newer]);
  await own.openHere();
  await own.says(fill(storage.newer, { count: 1 }));
  await own.open();
  await own.says(storage.onlyReplacing);
  const { text } = await own.save();
  expect(JSON.parse(text).unread).toEqual([newer]);
  await own.choose(text);
  await own.says(fill(storage.foundNewer, { count: 1 }));
  await expect(own.button(storage.add)).toHaveCount(0);
  await own.button(storage.replace).click();
  await own.button(storage.replaceYes).click();
  await own.says(fill(storage.back, { count: 5 }));
  await expect(page.getByText(storage.onlyReplacing)).toHaveCount(0);
  // It comes only where it is asked for.
  await own.choose(text);
  await own.says(fill(storage.adds, { count: 0 }));
  await page.getByRole('checkbox', { name: storage.takeNewer }).check();
  await own.says(fill(storage.adds, { count: 1 }));
  await own.button(storage.add).click();
  await own.says(storage.onlyReplacing);
});

test('a tablet without room says what takes it, and leads to where it can be taken away', async ({ page, home }) => {
  await home.welcome();
  const own = new Storage(page);
  await own.open();
  await own.fill([noteRecord('00000001-aaaaaaaa', 'The tea'), noteRecord('00000002-aaaaaaaa', 'The walk')]);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await own.save();
  await own.openHere();
  await own.says(storage.full);
  await own.says(fill(storage.largest, { kinds: storage['some-note'] }));
  await own.button(storage.showKept).click();
  await expect(page).toHaveURL(/#\/kept$/);
});

test('nothing on it is cut off, covered or too small on any tablet, and nobody is shut out by day or evening', async ({
  page,
  home,
}) => {
  await home.welcome();
  const own = new Storage(page);
  await own.open();
  await own.fill([...oneOfEach, damaged]);
  const { text } = await own.save();
  await own.fill([noteRecord('00000020-aaaaaaaa', 'The tea')]);
  await own.choose(text.replace('"unread": [', `"unread": [${JSON.stringify(newer)},`));
  await page.getByRole('checkbox', { name: storage.takeNewer }).check();
  await own.button(storage.replace).click();
  const look = async (screen: string) => {
    for (const size of sizes) {
      for (const text of [100, 200] as const) {
        await setView(page, { ...size, text });
        expect.soft(await auditLayout(page), `${screen} at ${viewName({ ...size, text })}`).toEqual([]);
      }
    }
    for (const palette of ['light', 'evening'] as const) {
      await setPalette(page, palette);
      expect.soft(await auditAccess(page), `${screen}, ${palette}`).toEqual([]);
    }
  };
  await look('a copy');
  await own.openHere();
  await look('storage');
  await page.goto('./#/thisTablet');
  await expect(home.title(settings.thisTablet)).toBeVisible();
  await look('this tablet');
  await own.askToForget();
  await look('to forget');
  await own.button(storage.forget).click();
  await expect(page.getByRole('heading', { name: storage.forgottenTitle })).toBeVisible();
  await look('forgotten');
});

test('what takes two touches keeps the focus from one to the other, and back', async ({ page, home }) => {
  await home.welcome();
  const own = new Storage(page);
  await own.open();
  const { text } = await own.save();
  await own.fill([noteRecord('00000020-aaaaaaaa', 'The tea')]);
  await own.choose(text);
  const group = page.getByRole('group', { name: storage.replace });
  await own.button(storage.replace).click();
  await expect(group).toBeFocused();
  await own.button(storage.replaceNot).click();
  await expect(group).toBeFocused();
  await expect(own.button(storage.replace)).toBeVisible();
});

test('the file is chosen, and everything forgotten, from the keyboard too', async ({ page, home }) => {
  await home.welcome();
  const own = new Storage(page);
  await own.open();
  await expect(page.getByRole('heading', { level: 1, name: storage.copiesTitle })).toBeFocused();
  // Waited for before the focus is set: a key can overtake the browser's order to hand the choice over to the test.
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: storage.choose }).focus();
  await expect(page.getByRole('button', { name: storage.choose })).toBeFocused();
  await page.keyboard.press('Space');
  await (await choosing).setFiles({ name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await own.says(storage.notACopy);
  await page.goto('./#/thisTablet');
  await page.getByRole('link', { name: storage.forget }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: storage.forgetTitle })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(own.button(storage.forgetNot)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: storage.forgottenTitle })).toBeFocused();
  await expect(page.getByRole('link', { name: common.home })).toHaveCount(0);
});
