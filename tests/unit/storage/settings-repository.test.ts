import { describe, expect, test, vi } from 'vitest';
import { firstSettings } from '../../../src/core/settings.ts';
import { readSettings } from '../../../src/storage/formats.ts';
import { createSettingsRepository } from '../../../src/storage/settings-repository.ts';
import { absent, freshDatabase, plant, refusing } from './fresh-database.ts';
import { golden } from './golden.ts';

function setUp() {
  const { transactions } = freshDatabase();
  const failed = vi.fn();
  return { transactions, failed, store: createSettingsRepository(transactions, failed) };
}

describe('the settings', () => {
  test('are none on a fresh tablet', async () => {
    const { store, failed } = setUp();
    expect(await store.load()).toBeNull();
    expect(failed).not.toHaveBeenCalled();
  });

  test('come back as they were kept last', async () => {
    const { store } = setUp();
    const own = { ...firstSettings, names: { a: 'Māra', b: '' }, textSize: 150 as const };
    expect([await store.save(firstSettings), await store.save(own)]).toEqual([true, true]);
    expect(await store.load()).toEqual(own);
  });

  test('of the golden file open as they were', async () => {
    const { store, transactions } = setUp();
    await plant(transactions, 'state', golden('settings-v1'));
    expect(await store.load()).toEqual(readSettings(golden('settings-v1')));
    expect((await store.load())?.names).toEqual({ a: 'Māra', b: '' });
  });

  test('that are damaged or unknown are as good as none, and can be kept anew', async () => {
    const { store, transactions, failed } = setUp();
    for (const record of [
      { ...golden('settings-v1'), value: { ...firstSettings, textSize: 110 } },
      { ...golden('settings-v1'), v: 99 },
    ]) {
      await plant(transactions, 'state', record);
      expect(await store.load()).toBeNull();
    }
    await store.save(firstSettings);
    expect(await store.load()).toEqual(firstSettings);
    expect(failed).not.toHaveBeenCalled();
  });

  test('that the tablet refuses to keep get false for an answer, and the failure is told', async () => {
    const { transactions, failed } = setUp();
    const store = createSettingsRepository(refusing(transactions), failed);
    expect(await store.save(firstSettings)).toBe(false);
    expect(failed).toHaveBeenCalledOnce();
  });

  test('of a tablet that opens no database are none, and the failure is told', async () => {
    const failed = vi.fn();
    expect(await createSettingsRepository(absent, failed).load()).toBeNull();
    expect(failed).toHaveBeenCalledOnce();
  });
});
