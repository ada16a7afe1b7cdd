import { effect } from '@preact/signals-core';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Keepsake } from '../../../../src/core/kept/keepsake.ts';
import { createTextSaver, type SaveStatus, type TextSaver } from '../../../../src/state/kept/text-saver.ts';
import { FakeClock } from '../../../support/fakes/fake-clock.ts';
import { FakeDisk } from '../../../support/fakes/fake-stores.ts';
import { noteOf, soon, textOf } from '../../../support/pages/kept-things.ts';
import { noon } from '../../../support/sittings/sitting-builder.ts';

let clock: FakeClock;
let disk: FakeDisk;
let saver: TextSaver;
let states: SaveStatus[];
/** How many writes are under way, and the most there were at once. */
let under: { now: number; most: number };
let settled: number;

async function counted(name: string) {
  under.now += 1;
  under.most = Math.max(under.most, under.now);
  const isKept = await disk.write(name, () => {});
  under.now -= 1;
  return isKept;
}

beforeEach(() => {
  clock = new FakeClock(noon);
  disk = new FakeDisk();
  states = [];
  under = { now: 0, most: 0 };
  settled = 0;
  saver = createTextSaver('one', {
    clock,
    put: (keepsake) => counted(textOf(keepsake)),
    remove: (id) => counted(`-${id}`),
    settled() {
      settled += 1;
    },
    stuck: () => undefined,
  });
  effect(() => {
    states.push(saver.state.value);
  });
});

const typed = (text: string): Keepsake => noteOf('one', text, text.length);
const type = (text: string) => saver.wrote(typed(text));
const state = () => saver.state.value;

async function pass(ms: number) {
  clock.pass(ms);
  await soon();
}

describe('what is typed', () => {
  test('is written 150 ms after the key, not before, and kept when that is on disk', async () => {
    type('a');
    await pass(149);
    expect([disk.written, state()]).toEqual([[], 'keeping']);
    const letGo = disk.holdWrites();
    await pass(1);
    expect(state(), 'the write is under way').toBe('keeping');
    letGo();
    await soon();
    expect([disk.written, states]).toEqual([['a'], ['idle', 'keeping', 'kept']]);
  });

  test('without a rest is written at least every 300 ms, so that it is on disk within 500', async () => {
    for (let keys = 1; keys <= 30; keys += 1) {
      type('x'.repeat(keys));
      await pass(50);
    }
    expect(disk.written.map((text) => text.length)).toEqual([6, 12, 18, 24, 30]);
  });

  test('is written in its time also where the clock is set back or on in between', async () => {
    for (const by of [-86_400_000, 86_400_000]) {
      type('a');
      clock.set(by);
      type('ab');
      await pass(150);
      expect(disk.written.at(-1)).toBe('ab');
      disk.written.length = 0;
    }
  });

  test('without a rest is written in its time also where the clock is set back in the middle', async () => {
    for (let keys = 1; keys <= 30; keys += 1) {
      if (keys === 8) clock.set(-3_600_000);
      type('x'.repeat(keys));
      await pass(50);
    }
    expect(disk.written.map((text) => text.length)).toEqual([6, 12, 18, 24, 30]);
  });

  test('while a write is under way waits for it, and the last text is written next', async () => {
    type('a');
    let letGo = disk.holdWrites();
    await pass(150);
    for (const text of ['ab', 'abc', 'abcd']) {
      type(text);
      await pass(400);
    }
    expect([disk.written, under.most, state()]).toEqual([[], 1, 'keeping']);
    const first = letGo;
    letGo = disk.holdWrites();
    first();
    await soon();
    expect([disk.written, state()], 'the first is on disk, and not the last').toEqual([['a'], 'keeping']);
    letGo();
    await soon();
    expect([disk.written, under.most, state()]).toEqual([['a', 'abcd'], 1, 'kept']);
  });

  test('and taken out again is taken away', async () => {
    type('a');
    await pass(150);
    saver.wrote(null);
    await pass(150);
    expect([disk.written, state()]).toEqual([['a', '-one'], 'kept']);
  });

  test('is written at once when asked for, and once only', async () => {
    type('a');
    expect(await saver.flush()).toBe(true);
    await pass(1_000);
    expect([disk.written, clock.waiting]).toEqual([['a'], 0]);
    expect([await saver.flush(), disk.written]).toEqual([true, ['a']]);
  });

  test('while it is written at once goes to the disk too before the answer', async () => {
    type('a');
    const letGo = disk.holdWrites();
    const flushed = saver.flush();
    type('ab');
    letGo();
    expect([await flushed, disk.written]).toEqual([true, ['a', 'ab']]);
  });
});

describe('a disk that refuses', () => {
  test('is said, and the text is kept at the next try or the next key', async () => {
    disk.refuses = true;
    type('a');
    await pass(150);
    expect([state(), saver.unkept(), settled]).toEqual(['unkept', typed('a'), 0]);
    expect(await saver.flush()).toBe(false);
    disk.refuses = false;
    expect([await saver.flush(), state(), disk.written]).toEqual([true, 'kept', ['a']]);
    disk.refuses = true;
    type('ab');
    await pass(150);
    disk.refuses = false;
    type('abc');
    await pass(150);
    expect([state(), disk.written, saver.unkept()]).toEqual(['kept', ['a', 'abc'], undefined]);
  });

  test('is never called kept, whatever was kept before', async () => {
    type('a');
    await pass(150);
    states.length = 0;
    disk.refuses = true;
    for (const text of ['ab', 'abc']) {
      type(text);
      await pass(700);
    }
    saver.wrote(null);
    await pass(700);
    expect(states).toEqual(['keeping', 'unkept', 'keeping', 'unkept', 'keeping', 'unkept']);
  });
});

describe('a text that is let go', () => {
  test('is not written any more, and nothing of it is said to be unkept', async () => {
    disk.refuses = true;
    type('a');
    await pass(150);
    type('ab');
    saver.drop();
    disk.refuses = false;
    await pass(1_000);
    expect([await saver.flush(), disk.written, state(), saver.unkept(), clock.waiting]).toEqual([
      true,
      [],
      'idle',
      undefined,
      0,
    ]);
  });

  test.each([true, false])('while its write is under way is taken away after it (kept: %s)', async (isKept) => {
    type('a');
    const letGo = disk.holdWrites();
    await pass(150);
    saver.drop();
    const letNextGo = disk.holdWrites();
    disk.refuses = !isKept;
    letGo();
    await soon();
    disk.refuses = false;
    letNextGo();
    await soon();
    expect([disk.written, state()]).toEqual([isKept ? ['a', '-one'] : ['-one'], 'idle']);
  });

  test('can be written again, and is kept then', async () => {
    type('a');
    saver.drop();
    type('ab');
    await pass(150);
    expect([disk.written, state()]).toEqual([['ab'], 'kept']);
  });
});

test('everything is settled each time all that was typed is on disk, and not before', async () => {
  type('a');
  const letGo = disk.holdWrites();
  await pass(150);
  type('ab');
  expect(settled).toBe(0);
  letGo();
  await pass(150);
  expect([settled, saver.unkept()]).toEqual([1, undefined]);
});
