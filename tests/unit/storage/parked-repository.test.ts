import { describe, expect, test, vi } from 'vitest';
import type { Parked } from '../../../src/core/parked.ts';
import { createParkedRepository } from '../../../src/storage/parked-repository.ts';
import { absent, freshDatabase, plant, refusing } from './fresh-database.ts';
import { golden } from './golden.ts';

const topic = (id: string, order: number): Parked => ({ id, text: `What about ${id}?`, order });

function setUp() {
  const { transactions } = freshDatabase();
  const failed = vi.fn();
  return { transactions, failed, store: createParkedRepository(transactions, failed) };
}

describe('the parked topics', () => {
  test('come back in their own order, and one that was parked again has its new words', async () => {
    const { store } = setUp();
    for (const parked of [topic('a', 2), topic('b', 0), topic('c', 1)]) expect(await store.put(parked)).toBe(true);
    await store.put({ ...topic('b', 3), text: 'Another word for it' });
    expect(await store.load()).toEqual([
      topic('c', 1),
      topic('a', 2),
      { ...topic('b', 3), text: 'Another word for it' },
    ]);
  });

  test('are taken out one by one', async () => {
    const { store } = setUp();
    for (const parked of [topic('a', 0), topic('b', 1)]) await store.put(parked);
    expect(await store.remove('a')).toBe(true);
    expect(await store.load()).toEqual([topic('b', 1)]);
  });

  test('leave out a damaged one and a trace of a sitting, and delete neither', async () => {
    const { store, transactions } = setUp();
    await plant(transactions, 'records', golden('held-v1'));
    await plant(transactions, 'records', { ...golden('parked-v1'), value: { text: 'no id' } });
    expect(await store.load()).toEqual([]);
    expect(await transactions.all('records')).toHaveLength(2);
  });

  test('that the tablet refuses to keep get false for an answer, and the failure is told', async () => {
    const { transactions, failed } = setUp();
    const store = createParkedRepository(refusing(transactions), failed);
    expect([await store.put(topic('a', 0)), await store.remove('a')]).toEqual([false, false]);
    expect(await createParkedRepository(absent, failed).load()).toEqual([]);
    expect(failed).toHaveBeenCalledTimes(3);
  });
});
