import { describe, expect, test } from 'vitest';
import { firstSettings } from '../../../../src/core/settings.ts';
import { settingsFormat } from '../../../../src/storage/formats/settings-format.ts';
import { createSettingsRepository } from '../../../../src/storage/repositories/settings-repository.ts';
import { absent, freshDatabase, plant, refusing } from '../fresh-database.ts';
import { expected, golden } from '../golden.ts';

function setUp() {
  const { transactions, told } = freshDatabase();
  return { transactions, told, store: createSettingsRepository(transactions) };
}
const own = { ...firstSettings, names: { a: 'Māra', b: '' }, textSize: 150 as const };
const damaged = { ...golden('settings-v1'), value: { ...firstSettings, textSize: 'large' } };

describe('the settings', () => {
  test('are none on a fresh tablet', async () => {
    expect(await setUp().store.load()).toEqual({ settings: null, setAside: false });
  });

  test('come back as they were kept last', async () => {
    const { store } = setUp();
    expect([await store.save(firstSettings), await store.save(own)]).toEqual([true, true]);
    expect(await store.load()).toEqual({ settings: own, setAside: false });
  });

  test.each(['settings-v1', 'settings-v2'])('of the golden file %s open as they are today', async (name) => {
    const { store, transactions } = setUp();
    await plant(transactions, 'state', golden(name));
    expect(await store.load()).toEqual({ settings: expected(name), setAside: false });
  });

  test('of an earlier version stay as they are on disk until they are changed', async () => {
    const { store, transactions } = setUp();
    await plant(transactions, 'state', golden('settings-v1'));
    const { settings } = await store.load();
    expect(await transactions.all('state')).toEqual([golden('settings-v1')]);
    const changed = { ...firstSettings, ...settings, chime: true };
    expect(await store.save(changed)).toBe(true);
    expect(await transactions.all('state')).toEqual([{ id: 'settings', v: 2, value: changed }]);
  });

  test('that a later app added are written back with every change', async () => {
    const { store, transactions } = setUp();
    await plant(transactions, 'state', { id: 'settings', v: 2, value: { ...own, tune: ['bells'] } });
    const { settings } = await store.load();
    await store.save({ ...firstSettings, ...settings, pace: 'longer' });
    const [record] = await transactions.all('state');
    expect(record?.value).toEqual({ ...own, tune: ['bells'], pace: 'longer' });
  });

  test.each([
    ['damaged', damaged],
    ['of a newer version', { ...golden('settings-v2'), v: settingsFormat.version + 1 }],
    ['of a newer version and another shape', { id: 'settings', v: 3, value: 'sealed' }],
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
