import type { Driver } from './support/driver.ts';
import { storageSite } from './support/storage-site.ts';
import { readStored } from './support/stored.ts';
import { expect, needsKill, test } from './support/test.ts';

test.use({ folder: process.env[storageSite] ?? '' });

/** The page with the app's storage code, ready. */
async function openPage(driver: Driver) {
  await driver.goto('');
  await driver.until(() => typeof window.transactions === 'object');
}

/** On disk are all pairs that were acknowledged, and of no pair one half. Gives how many there are. */
async function holdsWholePairs(driver: Driver, acknowledged: number): Promise<number> {
  const { records, state } = await readStored(driver);
  const ids = (all: { id: string }[]) => all.map(({ id }) => Number(id)).toSorted((x, y) => x - y);
  expect(ids(records)).toEqual(ids(state));
  expect(ids(records).length).toBeGreaterThanOrEqual(acknowledged);
  expect(ids(records)).toEqual(ids(records).map((_, index) => index + 1));
  return records.length;
}

test('a change that waits for anything is refused, and nothing of it is written', async ({ driver }) => {
  await openPage(driver);
  const answer = await driver.run(async () => {
    const record = { id: 'half', v: 1, value: 'one' };
    const waits = async (changes: { put(store: 'state', each: typeof record): void }) => {
      changes.put('state', record);
      await Promise.resolve();
      try {
        changes.put('state', { ...record, id: 'other half' });
      } catch {
        // By now the transaction may be gone: what counts is what is on disk.
      }
    };
    const answer = await window.transactions.write(['state'], waits as never).then(
      () => 'written',
      (error: Error) => error.name,
    );
    return `${answer}, ${(await window.transactions.all('state')).length} kept`;
  });
  expect(answer).toBe('TypeError, 0 kept');
});

test('a mistake half-way through a change takes all of it back, and the next one is written', async ({ driver }) => {
  await openPage(driver);
  const answer = await driver.run(async () => {
    const put = (id: string, value: unknown) =>
      window.transactions
        .write(['records', 'state'], (changes) => {
          changes.put('records', { id, v: 1, value: 'one' });
          changes.put('state', { id, v: 1, value });
        })
        .then(
          () => 'written',
          (error: Error) => error.name,
        );
    const answers = [
      await put('first', 'one'),
      await put('second', () => 'no database takes this'),
      await put('third', 'one'),
    ];
    const kept = await Promise.all([window.transactions.all('records'), window.transactions.all('state')]);
    return [answers, kept.map((all) => all.map(({ id }) => id))];
  });
  const both = ['first', 'third'];
  expect(answer).toEqual([
    ['written', 'DataCloneError', 'written'],
    [both, both],
  ]);
});

test('a connection that was closed from outside is opened again, and the write is on disk', async ({ driver }) => {
  await openPage(driver);
  await driver.run(async () => {
    const write = (id: string) =>
      window.transactions.write(['state'], (changes) => changes.put('state', { id, v: 1, value: 'one' }) as undefined);
    await write('before');
    const close = IDBDatabase.prototype.close;
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function closed(...given) {
      IDBDatabase.prototype.transaction = transaction;
      close.call(this);
      return transaction.apply(this, given);
    };
    await write('after');
  });
  expect((await readStored(driver)).state.map(({ id }) => id).toSorted()).toEqual(['after', 'before']);
});

test('leaving the page at any moment loses nothing acknowledged and leaves no half', async ({ driver }) => {
  await openPage(driver);
  await driver.run(async () => void (await window.transactions.all('state')));
  let kept = 0;
  for (const afterMs of [0, 5, 20, 60, 150, 300]) {
    await openPage(driver);
    await driver.run(
      ({ kept, afterMs }) => {
        void window.writePairs(kept);
        setTimeout(() => location.assign('mark.svg'), afterMs);
      },
      { kept, afterMs },
    );
    await driver.until(() => location.pathname.endsWith('.svg'));
    const acknowledged = await driver.run(() => Number(localStorage.getItem('acknowledged')));
    kept = await holdsWholePairs(driver, acknowledged);
  }
  expect(await driver.run(() => Number(localStorage.getItem('acknowledged')))).toBeGreaterThan(0);
});

// One kill for each profile: what Chromium can do after a second one is in tests/README.md.
for (const soon of [1, 40]) {
  test(`a browser killed after ${soon} writes of many has kept all that was acknowledged and no half`, async ({
    tablet,
  }) => {
    needsKill();
    const driver = await tablet.open();
    await openPage(driver);
    await driver.run(() => void window.writePairs(0));
    await driver.until((number) => window.acknowledged >= number, soon);
    const acknowledged = await driver.run(() => window.acknowledged);
    await driver.kill();
    await holdsWholePairs(await tablet.open(), acknowledged);
  });
}
