import { describe, expect, test } from 'vitest';
import { noMemory } from '../../../../src/core/reminders/choose.ts';
import { wholeOf } from '../../../../src/storage/formats/format.ts';
import { remindersFormat } from '../../../../src/storage/formats/reminders-format.ts';
import { createReminderRepository } from '../../../../src/storage/repositories/reminder-repository.ts';
import { absent, freshDatabase, plant, refusing } from '../fresh-database.ts';
import { golden } from '../golden.ts';

function setUp() {
  const { transactions } = freshDatabase();
  return { transactions, store: createReminderRepository(transactions) };
}

describe('what is remembered of reminders', () => {
  test('is nothing on a fresh tablet', async () => {
    expect(await setUp().store.load()).toBeNull();
  });

  test('comes back as it was kept last', async () => {
    const { store } = setUp();
    const memory = wholeOf(remindersFormat.read(golden('reminders-v1'))) ?? noMemory;
    expect([await store.save(noMemory), await store.save(memory)]).toEqual([true, true]);
    expect(await store.load()).toEqual(golden('reminders-v1').value);
  });

  test('is as good as nothing where it is damaged', async () => {
    const { store, transactions } = setUp();
    await plant(transactions, 'state', { ...golden('reminders-v1'), value: { shown: [{}], dismissed: {} } });
    expect(await store.load()).toBeNull();
  });

  test('and is refused by the tablet gets false for an answer', async () => {
    const { transactions } = setUp();
    expect(await createReminderRepository(refusing(transactions)).save(noMemory)).toBe(false);
    expect(await createReminderRepository(absent).load()).toBeNull();
  });
});
