import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { PastSitting } from '../../../../src/core/kept/past-sitting.ts';
import type { Sitting } from '../../../../src/core/sitting/sitting.ts';
import { wholeOf } from '../../../../src/storage/formats/format.ts';
import { recordOf } from '../../../../src/storage/formats/keepsake-formats.ts';
import { sittingFormat } from '../../../../src/storage/formats/sitting-format.ts';
import { createSittingRepository } from '../../../../src/storage/repositories/sitting-repository.ts';
import { stampAt } from '../../../support/kept/stamps.ts';
import { noteOf } from '../../../support/pages/kept-things.ts';
import { absent, freshDatabase, plant, refusing } from '../fresh-database.ts';
import { golden } from '../golden.ts';

const sittingOf = (name: string): Sitting => {
  const sitting = wholeOf(sittingFormat.read(golden(name)));
  if (sitting === null) throw new Error(`${name} does not open`);
  return sitting;
};
const underWay = sittingOf('sitting-speak-v1');
const onBreak = sittingOf('sitting-break-v1');
const trace = (id: string, on: number): PastSitting => ({
  id,
  conversation: 'warm',
  ...stampAt(on),
  prompts: ['warm.01'],
  finished: true,
});

const heldRecord = (held: PastSitting) => recordOf({ kind: 'held', body: held });

function setUp() {
  const { transactions } = freshDatabase();
  return { transactions, store: createSittingRepository(transactions) };
}

describe('the sitting under way', () => {
  test('is nowhere on a fresh tablet, and nothing was set aside', async () => {
    expect(await setUp().store.load()).toEqual({ sitting: null, setAside: false, planned: null });
  });

  test('comes back as it was kept last', async () => {
    const { store } = setUp();
    expect([await store.save(underWay), await store.save(onBreak)]).toEqual([true, true]);
    expect(await store.load()).toEqual({ sitting: onBreak, setAside: false, planned: null });
  });
});

describe('a sitting that cannot be read', () => {
  const damaged = { ...golden('sitting-speak-v1'), value: { id: 'half of it' } };
  const unknown = { ...golden('sitting-speak-v1'), v: 99 };

  test.each([
    ['damaged', damaged],
    ['of a format this version does not know', unknown],
  ])('since it is %s is set aside as it is, and load says so', async (_why, record) => {
    const { store, transactions } = setUp();
    await plant(transactions, 'state', record);
    expect(await store.load()).toEqual({ sitting: null, setAside: true, planned: null });
    expect(await transactions.all('state')).toEqual([{ ...record, id: 'sitting/aside/1' }]);
    expect(await store.load()).toEqual({ sitting: null, setAside: false, planned: null });
  });

  test('does not take the place of one that was set aside before', async () => {
    const { store, transactions } = setUp();
    for (const record of [damaged, unknown]) {
      await plant(transactions, 'state', record);
      await store.load();
    }
    expect(await transactions.all('state')).toEqual([
      { ...damaged, id: 'sitting/aside/1' },
      { ...unknown, id: 'sitting/aside/2' },
    ]);
  });

  test('because the tablet refused to read is not written over, and nothing is deleted for it', async () => {
    const { transactions } = setUp();
    await plant(transactions, 'state', golden('sitting-break-v1'));
    let refusals = 2;
    const store = createSittingRepository({
      ...transactions,
      get: (...asked) =>
        refusals-- > 0 ? Promise.reject(new DOMException('lost', 'UnknownError')) : transactions.get(...asked),
    });
    expect(await store.load()).toEqual({ sitting: null, setAside: false, planned: null });
    expect([await store.save(underWay), await store.end(null, null)]).toEqual([false, false]);
    expect(await transactions.all('state')).toEqual([golden('sitting-break-v1')]);
    expect((await store.load()).sitting).toEqual(onBreak);
    expect(await store.save(underWay)).toBe(true);
  });

  test('stays where it is on a tablet that refuses to write', async () => {
    const { transactions } = setUp();
    await plant(transactions, 'state', damaged);
    const store = createSittingRepository(refusing(transactions));
    // What could not be set aside is not said to be, and nothing is written over it.
    expect(await store.load()).toEqual({ sitting: null, setAside: false, planned: null });
    expect(await store.save(underWay)).toBe(false);
    expect(await transactions.all('state')).toEqual([damaged]);
  });
});

describe('the end of a sitting', () => {
  test('leaves its trace and clears the place in one transaction', async () => {
    const { store, transactions } = setUp();
    await store.save(underWay);
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    onTestFinished(() => begun.mockRestore());
    expect(await store.end(trace('one', 1), null)).toBe(true);
    expect(begun.mock.calls).toEqual([[['state', 'records'], 'readwrite', { durability: 'strict' }]]);
    expect(await store.load()).toEqual({ sitting: null, setAside: false, planned: null });
    expect(await transactions.all('records')).toEqual([heldRecord(trace('one', 1))]);
  });

  test('where nothing was held leaves no trace', async () => {
    const { store, transactions } = setUp();
    await store.save(underWay);
    await store.end(null, null);
    expect([await transactions.all('state'), await transactions.all('records')]).toEqual([[], []]);
  });

  test('keeps when the two mean to sit down again, until the next end', async () => {
    const { store } = setUp();
    const planned = '2026-11-27';
    await store.end(trace('one', 1), planned);
    expect(await store.load()).toEqual({ sitting: null, setAside: false, planned });
    await store.save(underWay);
    expect(await store.load()).toEqual({ sitting: underWay, setAside: false, planned });
    await store.end(trace('two', 2), null);
    expect(await store.load()).toEqual({ sitting: null, setAside: false, planned: null });
  });

  test('leaves alone what was set aside', async () => {
    const { store, transactions } = setUp();
    await plant(transactions, 'state', { ...golden('sitting-break-v1'), v: 99 });
    await store.load();
    await store.end(trace('one', 1), null);
    expect((await transactions.all('state')).map(({ id }) => id)).toEqual(['sitting/aside/1']);
  });
});

test('a trace is forgotten with the day of the next sitting, and no other with it', async () => {
  const { store, transactions } = setUp();
  for (const held of [trace('a', 1), trace('b', 2)]) await store.end(held, '2026-11-28');
  expect(await store.forget('a', [])).toBe(true);
  expect(await transactions.all('records')).toEqual([heldRecord(trace('b', 2))]);
  expect((await store.load()).planned).toBeNull();
});

test('a sitting whose end was refused is forgotten with its place and what was kept of it', async () => {
  const { store, transactions } = setUp();
  await store.save(underWay);
  await plant(transactions, 'records', recordOf(noteOf('note', 'of it')));
  expect(await store.forget(underWay.id, ['note'])).toBe(true);
  expect([await transactions.all('state'), await transactions.all('records')]).toEqual([[], []]);
});

test('forgetting one leaves alone the place of another, and one that cannot be read', async () => {
  for (const record of [golden('sitting-break-v1'), { ...golden('sitting-break-v1'), v: 99 }]) {
    const { store, transactions } = setUp();
    await plant(transactions, 'state', record);
    expect(await store.forget('another', [])).toBe(true);
    expect(await transactions.all('state')).toEqual([record]);
  }
});

test('an end is taken back in one write: its place, the day planned before it, and no trace', async () => {
  const { store, transactions } = setUp();
  await store.end(trace(underWay.id, 1), '2026-11-28');
  const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
  onTestFinished(() => begun.mockRestore());
  expect(await store.takeBack(underWay, '2026-11-25')).toBe(true);
  expect(begun.mock.calls).toHaveLength(1);
  expect(await store.load()).toEqual({ sitting: underWay, setAside: false, planned: '2026-11-25' });
  expect(await transactions.all('records')).toEqual([]);
});

test('the planned day is put away, and neither a place nor a trace with it', async () => {
  const { store, transactions } = setUp();
  await store.end(trace('a', 1), '2026-11-28');
  await store.save(underWay);
  expect(await store.putPlanAway()).toBe(true);
  expect(await store.load()).toEqual({ sitting: underWay, setAside: false, planned: null });
  expect(await transactions.all('records')).toEqual([heldRecord(trace('a', 1))]);
});

describe('a tablet that refuses', () => {
  const writes = async (store: ReturnType<typeof createSittingRepository>) => [
    await store.save(underWay),
    await store.end(trace('one', 1), null),
    await store.forget('one', []),
    await store.takeBack(underWay, null),
    await store.putPlanAway(),
  ];

  test('a write gets false for an answer each time', async () => {
    const { transactions } = setUp();
    expect(await writes(createSittingRepository(refusing(transactions)))).toEqual([false, false, false, false, false]);
  });

  test('even to open is as good as empty', async () => {
    const store = createSittingRepository(absent);
    expect(await store.load()).toEqual({ sitting: null, setAside: false, planned: null });
    expect(await writes(store)).toEqual([false, false, false, false, false]);
  });
});
