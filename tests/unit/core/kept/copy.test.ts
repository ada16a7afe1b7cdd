import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentsOf, countOf, newcomersOf, type Shelved, type Unread } from '../../../../src/core/kept/copy.ts';
import type { Keepsake } from '../../../../src/core/kept/keepsake.ts';
import type { Note } from '../../../../src/core/kept/note.ts';
import type { PastSitting } from '../../../../src/core/kept/past-sitting.ts';
import { stampAt } from '../../../support/kept/stamps.ts';
import { arbitraryKeepsake } from '../../../support/sittings/arbitrary-copy.ts';

const note = (id: string, text: string, part: Partial<Note> = {}): Keepsake => ({
  kind: 'note',
  body: { id, text, ...stampAt(1_000), rev: 1, sitting: null, ...part },
});
const held = (id: string, on: number): Keepsake => {
  const body: PastSitting = { id, conversation: 'now', ...stampAt(on), prompts: [], finished: true };
  return { kind: 'held', body };
};
const unread = (id: string, value: unknown): Unread => ({ id, v: 1, value, is: 'damaged' });
const shelf = (keepsakes: readonly Keepsake[], closed: readonly Unread[] = []): Shelved => ({
  keepsakes,
  unread: closed,
});
const ids = () => {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`;
  };
};
const empty = shelf([]);

describe('adding a copy to a shelf', () => {
  test('brings all of it to an empty one', () => {
    const copy = shelf([note('1', 'a'), held('2', 5)], [unread('3', null)]);
    expect(newcomersOf(copy, empty, ids())).toEqual({ ...copy, alike: 0, beside: 0, left: 0 });
  });

  test('leaves out what is there already, whatever the order of its keys', () => {
    const here = shelf([{ body: { ...note('1', 'a').body }, kind: 'note' } as Keepsake], [unread('3', { x: 1, y: 2 })]);
    const copy = shelf([note('1', 'a')], [unread('3', { y: 2, x: 1 })]);
    expect(newcomersOf(copy, here, ids())).toEqual({ keepsakes: [], unread: [], alike: 2, beside: 0, left: 0 });
  });

  test('keeps both where one id holds two things, the newcomer under a new id', () => {
    const copy = shelf([note('1', 'theirs')], [unread('3', 'theirs')]);
    const here = shelf([note('1', 'ours')], [unread('3', 'ours')]);
    expect(newcomersOf(copy, here, ids())).toEqual({
      keepsakes: [note('new-1', 'theirs')],
      unread: [unread('new-2', 'theirs')],
      alike: 0,
      beside: 2,
      left: 0,
    });
  });

  test('does so once: the same copy added again finds its newcomers there', () => {
    const copy = shelf([note('1', 'theirs')]);
    const here = shelf([note('1', 'ours'), note('new-1', 'theirs')]);
    expect(newcomersOf(copy, here, ids())).toEqual({ keepsakes: [], unread: [], alike: 1, beside: 0, left: 0 });
  });

  test('does so once with what cannot be read, too', () => {
    const copy = shelf([], [unread('3', { body: { id: '3', text: 7 } })]);
    const here = shelf([], [unread('3', 'ours')]);
    const first = newcomersOf(copy, here, ids());
    expect(first.unread).toEqual([unread('new-1', { body: { id: 'new-1', text: 7 } })]);
    const after = shelf([], [...here.unread, ...first.unread]);
    expect(newcomersOf(copy, after, ids())).toEqual({ ...empty, alike: 1, beside: 0, left: 0 });
  });

  test('gives what a newer version wrote its new id inside as well, and leaves in the file what cannot be told it', () => {
    const newer = (id: string, value: unknown): Unread => ({ id, v: 9, value, is: 'newer' });
    const here = shelf([], [newer('1', 'ours'), newer('2', 'ours')]);
    const copy = shelf([], [newer('1', { kind: 'song', body: { id: '1', tune: 'a' } }), newer('2', 'a ciphertext')]);
    expect(newcomersOf(copy, here, ids())).toEqual({
      keepsakes: [],
      unread: [newer('new-1', { kind: 'song', body: { id: 'new-1', tune: 'a' } })],
      alike: 0,
      beside: 1,
      left: 1,
    });
  });

  test('tells nobody how many check-ins there are', () => {
    const checkIn = (id: string): Keepsake => ({
      kind: 'checkIn',
      body: { id, partner: 'a', ...stampAt(Number(id)), answers: {} },
    });
    const copy = shelf([checkIn('1'), checkIn('2'), checkIn('3'), note('4', 'x')]);
    const here = shelf([checkIn('1'), { ...checkIn('2'), body: { ...checkIn('9').body, id: '2' } } as Keepsake]);
    const newcomers = newcomersOf(copy, here, ids());
    expect(newcomers.keepsakes).toHaveLength(3);
    expect([newcomers.alike, newcomers.beside, countOf(newcomers), countOf(copy)]).toEqual([0, 0, 1, 1]);
  });

  test('lets what was kept from a sitting follow it to its new id', () => {
    const copy = shelf([held('1', 7), note('2', 'from it', { sitting: '1' })]);
    const { keepsakes } = newcomersOf(copy, shelf([held('1', 5)]), ids());
    expect(keepsakes).toEqual([held('new-1', 7), note('2', 'from it', { sitting: 'new-1' })]);
  });

  test('lets it follow a sitting that came with an earlier adding, too', () => {
    const copy = shelf([held('1', 7), note('2', 'from it', { sitting: '1' })]);
    const here = shelf([held('1', 5)]);
    const first = newcomersOf(copy, here, ids());
    const withoutNote = shelf([...here.keepsakes, ...first.keepsakes.filter(({ kind }) => kind === 'held')]);
    expect(newcomersOf(copy, withoutNote, ids()).keepsakes).toEqual([note('2', 'from it', { sitting: 'new-1' })]);
  });

  test('loses nothing of either, and adds nothing the second time', () => {
    const several = fc.uniqueArray(arbitraryKeepsake, { selector: ({ body }) => body.id, maxLength: 6 });
    fc.assert(
      fc.property(several, several, fc.nat({ max: 6 }), (own, other, shared) => {
        const mine = own.slice(0, shared);
        // Some of the copy under ids that are taken here.
        const taken = other.map((each, index) => {
          const id = mine[index]?.body.id ?? each.body.id;
          return { ...each, body: { ...each.body, id } } as Keepsake;
        });
        const copy = shelf(
          taken.filter(({ body }, index) => taken.findIndex((each) => each.body.id === body.id) === index),
        );
        const first = newcomersOf(copy, shelf(mine), ids());
        const after = shelf([...mine, ...first.keepsakes]);
        expect(new Set(after.keepsakes.map(({ body }) => body.id)).size).toBe(after.keepsakes.length);
        expect(countOf(first) + first.alike).toBe(countOf(copy));
        expect(newcomersOf(copy, after, ids())).toMatchObject({ keepsakes: [], beside: 0 });
      }),
    );
  });
});

test('a copy is counted by kind, with its first and last day', () => {
  const parked: Keepsake = { kind: 'parked', body: { id: '9', text: 'x' } };
  const contents = contentsOf(
    shelf([held('1', 700), note('2', 'x', stampAt(86_400_000)), parked], [{ ...unread('3', 0), is: 'newer' }]),
  );
  expect(contents).toMatchObject({ damaged: 0, newer: 1, days: { first: '1970-01-01', last: '1970-01-02' } });
  expect([...contents.counts]).toEqual(Object.entries({ note: 1, parked: 1, held: 1 }));
  expect(contentsOf(shelf([parked])).days).toBeNull();
});
