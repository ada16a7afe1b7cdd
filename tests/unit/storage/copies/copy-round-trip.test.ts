import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { newcomersOf } from '../../../../src/core/kept/copy.ts';
import { placeOf } from '../../../../src/core/kept/ids.ts';
import type { Keepsake } from '../../../../src/core/kept/keepsake.ts';
import type { Note } from '../../../../src/core/kept/note.ts';
import type { CopyStore, InMemory } from '../../../../src/state/copies/copy-store.ts';
import { readCopy } from '../../../../src/storage/copies/copy-reader.ts';
import { writeCopy } from '../../../../src/storage/copies/copy-writer.ts';
import type { StoredRecord } from '../../../../src/storage/database.ts';
import { keepsakeFormats } from '../../../../src/storage/formats/keepsake-formats.ts';
import { settingsFormat } from '../../../../src/storage/formats/settings-format.ts';
import { createCopiedRepository } from '../../../../src/storage/repositories/copied-repository.ts';
import { stampAt } from '../../../support/kept/stamps.ts';
import { arbitraryShelf, someSettings } from '../../../support/sittings/arbitrary-copy.ts';
import { freshDatabase, plant } from '../fresh-database.ts';
import { golden, goldenToday } from '../golden.ts';

const made = stampAt(Date.UTC(2026, 10, 23, 18));
const head = { about: 'A copy.', made };
const settings: StoredRecord = { id: 'settings', v: settingsFormat.version, value: someSettings };
const bytesOf = (text: string) => new TextEncoder().encode(text).buffer;
const copyOf = (text: string) => {
  const opened = readCopy(bytesOf(text));
  if (opened.is !== 'copy') throw new Error(`refused: ${opened.why} at ${opened.number}`);
  return opened.copy;
};

test('everything that can be saved can be brought back, and saving it again gives the same file', () => {
  fc.assert(
    fc.property(arbitraryShelf, (records) => {
      const { files, left } = writeCopy(head, { records, settings });
      const [file] = files;
      expect(files).toHaveLength(1);
      const copy = copyOf(file!.text);
      expect(copy.keepsakes.length + copy.unread.length + left).toBe(records.length);
      expect(copy.settings).toEqual(someSettings);
      const anew = [
        ...copy.keepsakes.map(({ kind, body }) => ({
          id: body.id,
          v: keepsakeFormats[kind].version,
          value: { kind, body },
        })),
        ...copy.unread.map(({ id, v, value }) => ({ id, v: v as number, value })),
      ];
      expect(writeCopy(head, { records: anew, settings }).files[0]!.text).toBe(file!.text);
    }),
    { numRuns: 500 },
  );
});

test('a shelf too full for one file goes into several, and each of them opens', () => {
  const note = golden('note-v1');
  const text = 'ש'.repeat(1_000);
  const records = Array.from({ length: 40 }, (_, index) => {
    const id = `${String(index + 1).padStart(8, '0')}-ab12cd34`;
    const value = structuredClone(note.value) as { body: object };
    return { ...note, id, value: { ...value, body: { ...value.body, id, text } } };
  });
  const { files } = writeCopy(head, { records, settings }, 110_000);
  expect(files.map(({ name }) => name)).toEqual(
    files.map((_, index) => `copy-2026-11-23-${index + 1}-of-${files.length}.json`),
  );
  expect(files.length).toBeGreaterThan(4);
  const copies = files.map((file) => copyOf(file.text));
  expect(copies.flatMap(({ keepsakes }) => keepsakes)).toHaveLength(40);
  // Each says whose it is, since it can come to a tablet alone.
  for (const copy of copies) expect(copy.settings).toEqual(copies[0]?.settings);
  expect(copies[0]?.settings).not.toBeNull();
});

test('the name tells the day and nothing of the two', () => {
  const [file] = writeCopy(head, { records: [], settings }).files;
  expect(file!.name).toBe('copy-2026-11-23.json');
});

describe('on a tablet', () => {
  const kinds = ['held', 'parked', 'note', 'appreciation', 'agreement', 'checkIn'];
  const damaged: StoredRecord = { id: '00000009-dead', v: 1, value: { kind: 'note', body: { text: 7 } } };
  const newer: StoredRecord = { id: '0000000a-beef', v: 3, value: { kind: 'letter', body: { text: 'later' } } };
  const all = [...kinds.map((kind) => golden(`${kind}-v1`)), damaged, newer].toSorted((x, y) => (x.id < y.id ? -1 : 1));

  const allToday = [...kinds.map((kind) => goldenToday(`${kind}-v1`)), damaged, newer].toSorted((x, y) =>
    x.id < y.id ? -1 : 1,
  );

  async function filled() {
    const { transactions } = freshDatabase();
    for (const record of all) await plant(transactions, 'records', record);
    await plant(transactions, 'state', settings);
    return { transactions, store: createCopiedRepository(transactions) };
  }
  const inMemory = { keepsakes: [], unkept: [], unread: 0, isWhole: false, settings: someSettings };
  const written = async (store: CopyStore, known: Partial<InMemory> = {}) => {
    const copy = await store.write('A copy.', made, { ...inMemory, ...known });
    if (copy === null) throw new Error('no copy');
    return copy;
  };

  test('a copy put in the place of everything gives every record back in the format of today, damaged ones as they were stored', async () => {
    const { store } = await filled();
    const { files } = await written(store);
    const other = freshDatabase();
    await plant(other.transactions, 'records', { ...damaged, id: '00000001-here' });
    const target = createCopiedRepository(other.transactions);
    const opened = await target.open(new Blob([files[0]!.text]));
    if (opened.is !== 'copy') throw new Error('refused');
    expect(await target.replace(opened.copy)).toBe(true);
    expect(await other.transactions.all('records')).toEqual(allToday);
    expect(await other.transactions.get('state', 'settings')).toEqual(settings);
  });

  test('what is too long to be kept is counted, and takes the place of nothing that was kept before it', async () => {
    const { store } = await filled();
    const plain = await written(store);
    const note = golden('note-v1').value as Keepsake;
    const tooLong = { kind: 'note', body: { ...note.body, text: 'x'.repeat(9_000), rev: 99 } } as Keepsake;
    const copy = await written(store, { unkept: [tooLong] });
    expect([copy.files, copy.left]).toEqual([plain.files, plain.left + 1]);
  });

  test('a write that fails half way leaves everything as it was', async () => {
    const { store, transactions } = await filled();
    const { files } = await written(store);
    const opened = await store.open(new Blob([files[0]!.text]));
    if (opened.is !== 'copy') throw new Error('refused');
    // A function cannot be stored: the put throws after the shelf was cleared and half of the copy was put.
    const cannot = { id: '00000003-half', v: 1, value: () => undefined, is: 'damaged' as const };
    expect(await store.replace({ ...opened.copy, unread: [cannot] })).toBe(false);
    expect(await transactions.all('records')).toEqual(all);
    expect(await transactions.get('state', 'settings')).toEqual(settings);
  });

  test('where the disk cannot be read, the copy holds what is in memory', async () => {
    const { store, transactions } = await filled();
    const shelved = await store.here();
    transactions.all = () => Promise.reject(new DOMException('no disk', 'UnknownError'));
    const copy = await written(store, { keepsakes: shelved.keepsakes, unread: 2, isWhole: true });
    expect(copyOf(copy.files[0]!.text).keepsakes).toEqual(shelved.keepsakes);
    expect([copy.fromMemory, copy.left]).toEqual([true, 2]);
  });

  test('where neither the disk can be read nor the shelf was read whole, there is no copy', async () => {
    const { store, transactions } = await filled();
    transactions.all = () => Promise.reject(new DOMException('no disk', 'UnknownError'));
    expect(await store.write('A copy.', made, inMemory)).toBeNull();
  });

  test('a disk that does not answer is not waited for without end', async () => {
    const { store, transactions } = await filled();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    transactions.all = () => new Promise(() => undefined);
    const writing = store.write('A copy.', made, inMemory);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await writing).toBeNull();
  });

  test('words that are not on disk stand in the copy, where they are later than what is', async () => {
    const { store } = await filled();
    const note = goldenToday('note-v1');
    const { body } = note.value as { body: Note };
    const unkept = [
      { kind: 'note' as const, body: { ...body, text: 'typed since', rev: body.rev + 1 } },
      { kind: 'note' as const, body: { ...body, id: '0000000f-new', text: 'new' } },
    ];
    const { files } = await written(store, { unkept });
    const notes = copyOf(files[0]!.text).keepsakes.filter(({ kind }) => kind === 'note');
    expect(notes).toEqual(unkept);
    const earlier = [{ kind: 'note' as const, body: { ...body, text: 'older', rev: body.rev - 1 } }];
    const { files: again } = await written(store, { unkept: earlier });
    expect(copyOf(again[0]!.text).keepsakes).toContainEqual({ kind: 'note', body });
  });

  test('things under ids that have no place come back under such as have one, once', async () => {
    const { transactions } = freshDatabase();
    const strange = [
      { ...damaged, id: 'zzzzzzzz-ab12cd34' },
      { ...newer, id: 'zz', value: { kind: 'letter', body: { id: 'zz' } } },
      { ...newer, id: 'yy', value: { kind: 'letter', body: 'no id' } },
    ];
    for (const record of strange) await plant(transactions, 'records', record);
    const store = createCopiedRepository(transactions);
    const { files, left } = await written(store);
    expect(left).toBe(1);
    const copy = copyOf(files[0]!.text);
    expect(copy.unread.map(({ id }) => placeOf(id))).toEqual([1, 1]);
    const letter = copy.unread.find(({ is }) => is === 'newer');
    expect(letter?.value).toEqual({ kind: 'letter', body: { id: letter?.id } });
    expect(newcomersOf(copy, await store.here(), () => 'new')).toMatchObject({ unread: [], alike: 2 });
  });

  test('settings that cannot be read are counted as left out, where they lie and where they were set aside', async () => {
    const { transactions, store } = await filled();
    await plant(transactions, 'state', { id: 'settings/aside/1', v: 9, value: 'sealed' });
    expect((await written(store)).left).toBe(1);
    await plant(transactions, 'state', { id: 'settings', v: 9, value: 'sealed' });
    expect((await written(store)).left).toBe(2);
  });

  test('the day of the last copy is kept', async () => {
    const { store } = await filled();
    expect(await store.last()).toBeNull();
    expect(await store.copied(made)).toBe(true);
    expect(await store.last()).toEqual(made);
  });

  test('it is empty only where neither things nor settings are kept', async () => {
    const { transactions } = freshDatabase();
    const store = createCopiedRepository(transactions);
    expect(await store.isEmpty()).toBe(true);
    await plant(transactions, 'state', settings);
    expect(await store.isEmpty()).toBe(false);
  });
});
