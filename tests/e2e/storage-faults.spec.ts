import { fill } from '../../src/core/text/fill.ts';
import { expect, type Page, test } from '../support/app.ts';
import { breakDatabase, type Fault, faults, healDatabase } from '../support/fakes/idb-faults.ts';
import { figure, openNote, says, Witness } from '../support/pages/typing.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { words } from '../support/sittings/said.ts';
import { putKept, readKept } from '../support/sittings/stored.ts';

const { kept, pause, settings, trouble } = words;
const id = '00000001-ab12cd34';
const [first] = dealt('now').cards;
const answering = faults.filter((fault) => fault !== 'no answer');

/** From now on every write is refused, or so many. */
const breakIn = (page: Page, fault: Fault, times = 1_000) => page.evaluate(breakDatabase, { fault, times });
/** The words of the note as they lie in the database. */
const onDisk = async (page: Page) => JSON.stringify((await readKept(page)).records);

/** A note that is kept. */
async function writtenNote(page: Page) {
  const field = await openNote(page, id);
  await field.fill('one');
  await expect(says(page, kept.isKept)).toBeVisible();
  return field;
}

for (const fault of answering) {
  test(`a note that the database refuses once is kept all the same: ${fault}`, async ({ page, home }) => {
    await home.welcome();
    const field = await writtenNote(page);
    await breakIn(page, fault === 'not to be opened' ? 'InvalidStateError' : fault, 1);
    await field.fill('one and two');
    await expect.poll(() => page.evaluate(() => (globalThis as { faultsLeft?: number }).faultsLeft)).toBe(0);
    await expect(says(page, kept.isKept)).toBeVisible();
    await page.evaluate(healDatabase);
    expect(await onDisk(page)).toContain('one and two');
    figure(`refused once, ${fault}: 1 try, 0 false "kept", recovered`);
  });
}

for (const fault of faults) {
  test(`a note that the database refuses for good is never called kept, and stays: ${fault}`, async ({
    page,
    home,
  }) => {
    const witness = new Witness();
    await witness.watch(page);
    await home.welcome();
    const field = await writtenNote(page);
    await breakIn(page, fault);
    await field.fill('one and two');
    await expect(says(page, kept.unkept)).toBeVisible();
    await expect(page.getByText(kept.full)).toHaveCount(fault === 'QuotaExceededError' ? 1 : 0);
    await expect(field).toHaveValue('one and two');
    expect([witness.typed, witness.acknowledged]).toEqual(['one and two', 'one']);
    expect(await page.evaluate(readQuietly), 'nothing half done').toContain('"one"');
    await page.evaluate(healDatabase);
    await page.getByRole('button', { name: kept.tryAgain }).click();
    await expect(field).toHaveValue('one and two');
    await expect(says(page, kept.isKept)).toBeVisible();
    await expect.poll(() => onDisk(page)).toContain('one and two');
    figure(`refused for good, ${fault}: 1 try, 0 false "kept"`);
  });
}

test('a step of a talk and a setting that cannot be kept say so, go on, and are kept once it is well', async ({
  page,
  home,
  table,
}) => {
  await home.welcome();
  await home.sitDownToLightTalk();
  await table.bothReady();
  for (const fault of answering) {
    await breakIn(page, fault);
    await table.pauseNow();
    await expect(page.getByText(pause.lineUnkept).first()).toBeVisible();
    await page.evaluate(healDatabase);
    await table.touch('b', pause.goOn);
    await expect(table.prompt(first!.prompt)).toBeVisible();
    await table.pauseNow();
    await expect(page.getByText(pause.breatheIn).first()).toBeVisible();
    await expect(page.getByText(pause.lineUnkept)).toHaveCount(0);
    await table.touch('b', pause.goOn);
    await expect(table.prompt(first!.prompt)).toBeVisible();
  }
  await page.goto('./#/theTable');
  const chime = page.getByRole('checkbox', { name: settings.chime });
  await breakIn(page, 'QuotaExceededError');
  await chime.check();
  await expect(page.getByText(settings.notKept)).toBeVisible();
  await page.goto('./#/');
  await expect(page.getByText(trouble.full)).toBeVisible();
  await page.evaluate(healDatabase);
  await page.goto('./#/theTable');
  await chime.uncheck();
  await chime.check();
  await expect(page.getByText(settings.notKept)).toHaveCount(0);
  await page.reload();
  await expect(chime).toBeChecked();
});

test('what a newer version or nobody can read is counted and stays; beside a newer one all can be read, not changed', async ({
  page,
  home,
}) => {
  await home.welcome();
  await writtenNote(page);
  const note = (await readKept(page)).records.find((record) => record.id === id)!;
  await putKept(page, 'records', { ...note, id: '00000002-ab12cd34', value: 'half a no' });
  await page.goto('./#/kept');
  await page.reload();
  await expect(page.getByText(fill(kept.damaged, { count: 1 }))).toBeVisible();
  await expect(await openNote(page, id)).toHaveValue('one');
  await putKept(page, 'records', { ...note, id: '00000003-ab12cd34', v: 99 });
  await page.goto('./#/kept');
  await page.reload();
  await expect(page.getByText(fill(kept.newer, { count: 1 }))).toBeVisible();
  await page.goto(`./#/note/${id}`);
  await expect(page.getByText('one', { exact: true })).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  expect((await readKept(page)).records).toHaveLength(3);
});

/** The records, read past what is broken: opening may be refused by now, so a healed moment is taken. */
async function readQuietly(): Promise<string> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const { faultsLeft } = globalThis as { faultsLeft?: number };
  (globalThis as { faultsLeft?: number }).faultsLeft = 0;
  const database = await answer(indexedDB.open('common-ground'));
  const records = await answer(database.transaction('records').objectStore('records').getAll());
  database.close();
  Object.assign(globalThis, { faultsLeft });
  return JSON.stringify(records);
}
