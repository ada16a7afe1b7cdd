import { describe, expect, test } from 'vitest';
import { firstSettings } from '../../../../src/core/settings.ts';
import { readSettings } from '../../../../src/storage/formats/state-formats.ts';
import { createSettingsRepository } from '../../../../src/storage/repositories/settings-repository.ts';
import { absent, freshDatabase, plant, refusing } from '../fresh-database.ts';
import { golden } from '../golden.ts';

function setUp() {
  const { transactions, told } = freshDatabase();
  return { transactions, told, store: createSettingsRepository(transactions) };
}
const own = { ...firstSettings, names: { a: 'Māra', b: '' }, textSize: 150 as const };
const damaged = { ...golden('settings-v1'), value: { ...firstSettings, textSize: 110 } };

describe('the settings', () => {
  test('are none on a fresh tablet', async () => {
    expect(await setUp().store.load()).toEqual({ settings: null, setAside: false });
  });

  test('come back as they were kept last', async () => {
    const { store } = setUp();
    expect([await store.save(firstSettings), await store.save(own)]).toEqual([true, true]);
    expect(await store.load()).toEqual({ settings: own, setAside: false });
  });

  test('of the golden file open as they were', async () => {
    const { store, transactions } = setUp();
    await plant(transactions, 'state', golden('settings-v1'));
    expect((await store.load()).settings).toEqual(readSettings(golden('settings-v1')));
    expect((await store.load()).settings?.names).toEqual({ a: 'Māra', b: '' });
  });

  test.each([
    ['damaged', damaged],
    ['of a format this version does not know', { ...golden('settings-v1'), v: 99 }],
  ])('that are %s are as good as none, are set aside as they are, and can be kept anew', async (_why, record) => {
    const { store, transactions } = setUp();
    await plant(transactions, 'state', record);
    expect(await store.load()).toEqual({ settings: null, setAside: true });
    expect(await store.load(), 'once').toEqual({ settings: null, setAside: false });
    expect(await transactions.all('state')).toEqual([{ ...record, id: 'settings/aside/1' }]);
    expect([await store.save(firstSettings), (await store.load()).settings]).toEqual([true, firstSettings]);
  });

  test('that could not be read are not written over, until they could', async () => {
    const { transactions } = setUp();
    await createSettingsRepository(transactions).save(own);
    const reading = { ...transactions, get: absent.get };
    const store = createSettingsRepository({
      ...transactions,
      get: (name, id) => reading.get(name, id),
    });
    expect([(await store.load()).settings, await store.save(firstSettings)]).toEqual([null, false]);
    reading.get = transactions.get;
    expect([await store.save(firstSettings), (await store.load()).settings], 'there were some').toEqual([false, own]);
    expect([await store.save(firstSettings), (await store.load()).settings]).toEqual([true, firstSettings]);
  });

  test('that the tablet refuses to keep get false for an answer', async () => {
    const { transactions } = setUp();
    expect(await createSettingsRepository(refusing(transactions)).save(firstSettings)).toBe(false);
  });

  test('of a tablet that opens no database are none, and a change gets false for an answer', async () => {
    const store = createSettingsRepository(absent);
    expect([(await store.load()).settings, await store.save(firstSettings)]).toEqual([null, false]);
  });
});
