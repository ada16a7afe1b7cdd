import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withInnerId } from '../../../../src/core/kept/copy.ts';
import { createShelf } from '../../../../src/state/kept/shelf.ts';
import type { ShelfPage } from '../../../../src/state/ports.ts';
import type { StoredRecord } from '../../../../src/storage/database.ts';
import { keepsakeFormats, recordOf } from '../../../../src/storage/formats/keepsake-formats.ts';
import { createShelfRepository } from '../../../../src/storage/repositories/shelf-repository.ts';
import { noteOf, textOf } from '../../../support/pages/kept-things.ts';
import { absent, freshDatabase, plant, refusing } from '../fresh-database.ts';
import { golden, goldenToday } from '../golden.ts';

const kinds = Object.keys(keepsakeFormats);
const goldenNames = readdirSync(new URL('../../../fixtures/formats', import.meta.url))
  .map((file) => file.replace('.json', ''))
  .filter((name) => kinds.includes(name.split('-')[0] ?? ''));
/** The same record under another id, outside and inside. */
const under = (id: string, record: StoredRecord): StoredRecord => ({
  ...record,
  id,
  value: withInnerId(record.value, record.id, id),
});
const idOf = (number: number) => `${number.toString(36).padStart(8, '0')}-t`;

function setUp() {
  const { transactions } = freshDatabase();
  const store = createShelfRepository(transactions);
  const shelf = async () => {
    const opened = createShelf(store, () => 't');
    expect(await opened.load()).toBe(true);
    return opened;
  };
  return { transactions, store, shelf };
}

describe('the shelf on disk', () => {
  test('opens every keepsake that any released version wrote', async () => {
    const { transactions, shelf } = setUp();
    for (const [index, name] of goldenNames.entries())
      await plant(transactions, 'records', under(idOf(index + 1), golden(name)));
    const { keepsakes, damaged, newer } = await shelf();
    expect(new Set(keepsakes.value.map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect([keepsakes.value.map(recordOf), damaged.value, newer.value]).toEqual([
      goldenNames.map((name, index) => under(idOf(index + 1), goldenToday(name))),
      0,
      0,
    ]);
  });

  test('counts what is damaged and what is newer, opens all the rest, and deletes nothing', async () => {
    const { transactions, shelf } = setUp();
    for (const [index, name] of goldenNames.entries())
      await plant(transactions, 'records', under(idOf(index + 1), golden(name)));
    const strange = [
      { ...golden('note-v1'), id: idOf(900), value: 'half a no' },
      { ...golden('note-v1'), id: idOf(901) },
      { ...golden('note-v1'), id: idOf(902), v: 3 },
      { ...golden('note-v1'), id: idOf(903), value: { kind: 'song', body: {} } },
    ];
    for (const record of strange) await plant(transactions, 'records', record);
    const { keepsakes, damaged, newer, nextId } = await shelf();
    expect([keepsakes.value.length, damaged.value, newer.value]).toEqual([goldenNames.length, 2, 2]);
    expect(await transactions.all('records')).toHaveLength(goldenNames.length + strange.length);
    expect(nextId()).toBe(idOf(904));
  });

  test('counts the keys of a lock as what a newer version made', async () => {
    const { transactions, shelf } = setUp();
    await plant(transactions, 'records', golden('note-v1'));
    await plant(transactions, 'slots', { id: 'passphrase', v: 1, value: 'wrapped' });
    const { keepsakes, newer } = await shelf();
    expect([keepsakes.value.length, newer.value]).toEqual([1, 1]);
  });

  test('comes in pages from its end, none left out and none twice', async () => {
    const { transactions, store, shelf } = setUp();
    const count = 1_234;
    await transactions.write(['records'], (changes) => {
      for (let number = 1; number <= count; number += 1)
        changes.put('records', recordOf(noteOf(idOf(number), `${number}`)));
    });
    const pages: ShelfPage[] = [];
    await store.read((page) => pages.push(page));
    expect(pages.map(({ keepsakes, isLast }) => [keepsakes.length, isLast])).toEqual([
      [100, false],
      [500, false],
      [500, false],
      [134, true],
    ]);
    expect((await shelf()).keepsakes.value.map(textOf)).toEqual(Array.from({ length: count }, (_, at) => `${at + 1}`));
  });

  test('is one empty page where nothing is kept', async () => {
    const pages: ShelfPage[] = [];
    await setUp().store.read((page) => pages.push(page));
    expect(pages).toEqual([{ keepsakes: [], damaged: 0, newer: 0, lastId: '', isLast: true }]);
  });

  test('gives false for an answer where the tablet refuses a change, and throws where it refuses to read', async () => {
    const { transactions } = setUp();
    expect(await createShelfRepository(refusing(transactions)).change([noteOf(idOf(1), 'a')], [])).toBe(false);
    await expect(createShelfRepository(absent).read(() => {})).rejects.toThrow('no database');
  });
});
