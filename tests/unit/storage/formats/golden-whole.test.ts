import { expect, test } from 'vitest';
import { openCopy } from '../../../../src/storage/copies/copy-reader.ts';
import type { StoredRecord } from '../../../../src/storage/database.ts';
import { settingsFormat } from '../../../../src/storage/formats/settings-format.ts';
import { createCopiedRepository } from '../../../../src/storage/repositories/copied-repository.ts';
import { createReminderRepository } from '../../../../src/storage/repositories/reminder-repository.ts';
import { createSettingsRepository } from '../../../../src/storage/repositories/settings-repository.ts';
import { createSittingRepository } from '../../../../src/storage/repositories/sitting-repository.ts';
import { freshDatabase, plant } from '../fresh-database.ts';
import { expected, goldenToday, whole } from '../golden.ts';

/** A whole database, as version 1 left it. */
const kept: Record<'records' | 'state', StoredRecord[]> = JSON.parse(whole('database-v1').toString());

/** The record in them that no version can read. */
const damaged = '00000007-ab12cd34';

async function openGoldenCopy() {
  const opened = await openCopy(new Blob([whole('copy-v1')]));
  if (opened.is !== 'copy') throw new Error(`it is refused: ${opened.why}`);
  return opened.copy;
}

test('a whole copy of the first format opens, and brings every record back, in the formats of today', async () => {
  const { transactions } = freshDatabase();
  const store = createCopiedRepository(transactions);
  expect(await store.replace(await openGoldenCopy())).toBe(true);
  const kinds = ['held', 'parked', 'note', 'appreciation', 'agreement', 'checkIn'];
  const records = [
    ...kinds.map((kind) => goldenToday(`${kind}-v1`)),
    ...kept.records.filter(({ id }) => id === damaged),
  ];
  expect(await transactions.all('records')).toEqual(records);
  expect(await transactions.all('state')).toEqual([
    { id: 'settings', v: settingsFormat.version, value: expected('settings-v1') },
  ]);
});

test('a whole database of the first version opens, and saves to a copy that holds the same', async () => {
  const { transactions } = freshDatabase();
  for (const store of ['records', 'state'] as const) {
    for (const record of kept[store]) await plant(transactions, store, record);
  }
  const { settings } = await createSettingsRepository(transactions).load();
  const { sitting, planned } = await createSittingRepository(transactions).load();
  const store = createCopiedRepository(transactions);
  const remembered = await createReminderRepository(transactions).load();
  expect([settings, sitting, planned, await store.last(), remembered]).toEqual(
    ['settings', 'sitting-speak', 'planned', 'copied', 'reminders'].map((name) => expected(`${name}-v1`)),
  );
  const here = await store.here();
  const copy = await openGoldenCopy();
  expect({ ...here, settings }).toEqual({ keepsakes: copy.keepsakes, unread: copy.unread, settings: copy.settings });
  const byId = kept.state.toSorted((x, y) => (x.id < y.id ? -1 : 1));
  expect(await transactions.all('state'), 'and nothing is changed by it').toEqual(byId);
});
