import { effect } from '@preact/signals-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { createTextSaver, type SaveStatus, type TextSaver } from '../../../../src/state/kept/text-saver.ts';
import { FakeClock } from '../../../support/fakes/fake-clock.ts';
import { FakeDisk } from '../../../support/fakes/fake-stores.ts';
import { noteOf, soon, textOf } from '../../../support/pages/kept-things.ts';
import { noon } from '../../../support/sittings/sitting-builder.ts';

let clock: FakeClock;
let disk: FakeDisk;
let saver: TextSaver;
let states: SaveStatus[];
/** The text as it was each time it stayed off the disk. */
let stuck: string[];

beforeEach(() => {
  clock = new FakeClock(noon);
  disk = new FakeDisk();
  states = [];
  stuck = [];
  saver = createTextSaver('one', {
    clock,
    put: (keepsake) => disk.write(textOf(keepsake), () => {}),
    remove: (id) => disk.write(`-${id}`, () => {}),
    settled: () => undefined,
    stuck() {
      const unkept = saver.unkept();
      stuck.push(unkept ? textOf(unkept) : '');
    },
  });
  effect(() => {
    states.push(saver.state.value);
  });
});

const type = (text: string) => saver.wrote(noteOf('one', text, text.length));
const state = () => saver.state.value;

async function pass(ms: number) {
  clock.pass(ms);
  await soon();
}

/** A text whose write does not answer; what this returns lets that write go. */
async function typedInVain(text: string) {
  const letGo = disk.holdWrites();
  type(text);
  await pass(150 + 5_000);
  expect([state(), saver.isStuck()]).toEqual(['unkept', true]);
  return letGo;
}

describe('a disk that does not answer', () => {
  test('for 5 s is said, and what it kept after all is said too', async () => {
    type('a');
    const letGo = disk.holdWrites();
    await pass(150 + 4_999);
    expect([state(), saver.isStuck()]).toEqual(['keeping', false]);
    await pass(1);
    expect([state(), saver.isStuck()]).toEqual(['unkept', true]);
    letGo();
    await soon();
    expect([state(), saver.isStuck(), clock.waiting]).toEqual(['kept', false, 0]);
  });

  test('is said also of what was typed meanwhile, and each rest between keys is told', async () => {
    const letGo = await typedInVain('a');
    for (const text of ['ab', 'abc']) {
      type(text);
      await pass(10_000);
    }
    expect([state(), stuck]).toEqual(['unkept', ['a', 'ab', 'abc']]);
    letGo();
    await soon();
    expect([state(), disk.written]).toEqual(['kept', ['a', 'abc']]);
  });

  test('is asked again when someone asks, and what it answers then counts', async () => {
    await typedInVain('a');
    type('ab');
    disk.holdWrites()();
    const flushed = saver.flush();
    expect(state()).toBe('keeping');
    expect([await flushed, state(), disk.written]).toEqual([true, 'kept', ['ab']]);
  });

  test('again is said not to answer, however often it is asked', async () => {
    await typedInVain('a');
    for (const _time of [1, 2]) {
      void saver.flush();
      expect(state()).toBe('keeping');
      await pass(5_000);
      expect([state(), disk.written]).toEqual(['unkept', []]);
    }
  });

  test('and keeps an older text after a newer one is not believed: the newer one is written once more', async () => {
    const letOldGo = await typedInVain('a');
    type('ab');
    disk.holdWrites()();
    await saver.flush();
    expect(state()).toBe('kept');
    letOldGo();
    await soon();
    expect([state(), disk.written]).toEqual(['kept', ['ab', 'a', 'ab']]);
  });

  test('and refuses an older text after a newer one is kept takes nothing of it back', async () => {
    const letOldGo = await typedInVain('a');
    type('ab');
    disk.holdWrites()();
    await saver.flush();
    disk.refuses = true;
    letOldGo();
    await soon();
    expect([state(), saver.isStuck(), saver.unkept(), disk.written]).toEqual(['kept', false, undefined, ['ab']]);
  });

  test('and answers the older of two writes says kept only where that was all', async () => {
    const letOldGo = await typedInVain('a');
    type('ab');
    const letNewGo = disk.holdWrites();
    void saver.flush();
    letOldGo();
    await soon();
    expect([state(), saver.isStuck(), disk.written]).toEqual(['keeping', true, ['a']]);
    letNewGo();
    await soon();
    expect([state(), saver.isStuck(), disk.written.at(-1)]).toEqual(['kept', false, 'ab']);
  });
});

test('a text stays stuck through each try, until it is on disk or let go', async () => {
  disk.refuses = true;
  type('a');
  await pass(150);
  type('ab');
  expect([state(), saver.isStuck()]).toEqual(['keeping', true]);
  await pass(150);
  expect(stuck).toEqual(['a', 'ab']);
  saver.drop();
  expect(saver.isStuck()).toBe(false);
  type('abc');
  await pass(150);
  disk.refuses = false;
  await saver.flush();
  expect([saver.isStuck(), states.at(-1)]).toEqual([false, 'kept']);
});
