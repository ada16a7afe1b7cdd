import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { createShelf, type Shelf } from '../../../../src/state/kept/shelf.ts';
import { FakeShelfStore } from '../../../support/fakes/fake-stores.ts';
import { noteOf, textOf } from '../../../support/pages/kept-things.ts';

let store: FakeShelfStore;
let shelf: Shelf;

const opened = async (on = store) => {
  const fresh = createShelf(on, () => 't');
  await fresh.load();
  return fresh;
};
const texts = () => shelf.keepsakes.value.map(textOf);
const [one, two, three] = ['00000001-t', '00000002-t', '00000003-t'];

beforeEach(async () => {
  store = new FakeShelfStore();
  for (const [id, text] of [
    [three, 'c'],
    [one, 'a'],
    [two, 'b'],
  ] as const) {
    store.kept.set(id, noteOf(id, text));
  }
  shelf = await opened();
});

describe('what is on the shelf', () => {
  test('stands in the order of keeping, though it is read page by page from its end', async () => {
    const fresh = createShelf(store, () => 't');
    const seen: [readonly string[], boolean][] = [];
    fresh.keepsakes.subscribe((all) => {
      if (all.length > 0) seen.push([all.map(textOf), fresh.isWhole.value]);
    });
    expect(await fresh.load()).toBe(true);
    expect(seen).toEqual([
      [['b', 'c'], false],
      [['a', 'b', 'c'], true],
    ]);
  });

  test('is found by its kind and id', () => {
    expect(shelf.of('note').map(({ text }) => text)).toEqual(['a', 'b', 'c']);
    expect([shelf.find('note', two)?.text, shelf.find('parked', two), shelf.find('note', 'x')]).toEqual([
      'b',
      undefined,
      undefined,
    ]);
  });

  test('that could not be read or is of a newer version is counted, once', async () => {
    Object.assign(store, { damaged: 2, newer: 1 });
    for (const _again of [1, 2]) {
      await shelf.load();
      expect([shelf.damaged.value, shelf.newer.value, texts()]).toEqual([2, 1, ['a', 'b', 'c']]);
    }
  });

  test('is not called whole where the tablet refuses to read, and is read when it answers again', async () => {
    store.disk.refuses = true;
    expect([await shelf.load(), texts(), shelf.isWhole.value, shelf.isUnread.value]).toEqual([false, [], false, true]);
    store.disk.refuses = false;
    expect([await shelf.load(), texts(), shelf.isWhole.value, shelf.isUnread.value]).toEqual([
      true,
      ['a', 'b', 'c'],
      true,
      false,
    ]);
  });

  test('read twice at once is what the later reading found, and counts nothing twice', async () => {
    Object.assign(store, { damaged: 2 });
    const [first, second] = await Promise.all([shelf.load(), shelf.load()]);
    expect([first, second, texts(), shelf.damaged.value, shelf.isWhole.value]).toEqual([
      false,
      true,
      ['a', 'b', 'c'],
      2,
      true,
    ]);
  });
});

describe('a change', () => {
  test('is shown only once it is on disk, and not at all where it is not', async () => {
    const letGo = store.disk.holdWrites();
    const putting = shelf.put(noteOf('00000004-t', 'd'));
    expect(texts()).toEqual(['a', 'b', 'c']);
    letGo();
    expect([await putting, texts()]).toEqual([true, ['a', 'b', 'c', 'd']]);
    store.disk.refuses = true;
    const changes = [shelf.put(noteOf(one, 'x')), shelf.remove([two]), shelf.erase([three])];
    expect([await Promise.all(changes), texts()]).toEqual([
      [false, false, false],
      ['a', 'b', 'c', 'd'],
    ]);
    expect(shelf.removed.value).toEqual([]);
  });

  test('of several is one write', async () => {
    await shelf.put(noteOf(one, 'A'), noteOf(three, 'C'));
    expect([store.disk.written, texts()]).toEqual([[`note ${one}, note ${three}`], ['A', 'b', 'C']]);
  });

  test('stands where the changed one stood', async () => {
    await shelf.put(noteOf(two, 'B', 2));
    expect(texts()).toEqual(['a', 'B', 'c']);
  });
});

describe('what was taken away', () => {
  test('is put back as it was, in its place, once', async () => {
    await shelf.remove([one, two]);
    expect([texts(), [...store.kept.keys()], shelf.removed.value.map(textOf)]).toEqual([['c'], [three], ['a', 'b']]);
    expect([await shelf.undo(), texts(), shelf.removed.value]).toEqual([true, ['a', 'b', 'c'], []]);
    expect((await opened()).keepsakes.value).toEqual(shelf.keepsakes.value);
  });

  test('is one step alone: what was taken away before it does not come back', async () => {
    await shelf.remove([two]);
    await shelf.remove([one, three]);
    await shelf.put(noteOf(three, 'C', 2));
    expect(shelf.removed.value.map(textOf)).toEqual(['a']);
    await shelf.undo();
    expect([texts(), shelf.removed.value]).toEqual([['a', 'C'], []]);
  });

  test('is gone once it was let go', async () => {
    await shelf.remove([two]);
    shelf.dropRemoved();
    expect([await shelf.undo(), texts(), shelf.removed.value]).toEqual([true, ['a', 'c'], []]);
  });

  test('can still be put back where the tablet refused to', async () => {
    await shelf.remove([two]);
    store.disk.refuses = true;
    expect([await shelf.undo(), texts(), shelf.removed.value.length]).toEqual([false, ['a', 'c'], 1]);
    store.disk.refuses = false;
    expect([await shelf.undo(), texts()]).toEqual([true, ['a', 'b', 'c']]);
  });

  test('for good cannot be put back', async () => {
    await shelf.erase([two]);
    expect([shelf.removed.value, texts(), store.kept.has(two)]).toEqual([[], ['a', 'c'], false]);
  });
});

describe('a new id', () => {
  test('comes after every id there was, also after the app was closed', async () => {
    expect([shelf.nextId(), shelf.nextId()]).toEqual(['00000004-t', '00000005-t']);
    expect((await opened()).nextId()).toBe('00000004-t');
  });

  test('comes after one that could not be read, and after those just written or held by a sitting', async () => {
    await shelf.put(noteOf('0000000z-x', 'z'));
    expect(shelf.nextId()).toBe('00000010-t');
    shelf.took(noteOf('00000100-x', 'later'));
    expect(shelf.nextId()).toBe('00000101-t');
  });

  test('sorts behind all before it, whatever was put and taken away in between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(9), { maxLength: 60 }), async (moves) => {
        const disk = new FakeShelfStore();
        let own = await opened(disk);
        const given: string[] = [];
        for (const move of moves) {
          if (move === 0) own = await opened(disk);
          else if (move < 3) await own.remove([given.at(-move) ?? '']);
          else {
            const id = own.nextId();
            expect(own.keepsakes.value.every(({ body }) => body.id < id)).toBe(true);
            given.push(id);
            await own.put(noteOf(id, String(given.length)));
          }
        }
        const order = own.keepsakes.value.map(({ body }) => body.id);
        expect(order).toEqual(order.toSorted());
      }),
      { numRuns: 60 },
    );
  });
});
