import { signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import type { WindowChannel, WindowLine } from '../../../../src/state/tablet/other-windows.ts';
import { watchWriter } from '../../../../src/state/tablet/silent-window.ts';
import { FakeClock } from '../../../support/fakes/fake-clock.ts';

const clock = () => new FakeClock(Date.UTC(2026, 10, 23, 12));

/** Windows that hear each other; one that hangs hears nothing. */
function windows() {
  const all: { hear: (line: WindowLine) => void; hangs: boolean }[] = [];
  return {
    open(time: FakeClock, writes: boolean) {
      const isWriter = signal(writes);
      const own = { hear: (_line: WindowLine) => {}, hangs: false };
      all.push(own);
      const channel: WindowChannel = {
        say: (line) => {
          for (const each of all) if (each !== own && !each.hangs) each.hear(line);
        },
        hear: (heard) => {
          own.hear = heard;
        },
      };
      return { own, isWriter, isSilent: watchWriter(channel, time, isWriter) };
    },
  };
}

test('a window that runs is never called silent, however long the other waits', () => {
  const [time, { open }] = [clock(), windows()];
  open(time, true);
  const second = open(time, false);
  time.pass(10 * 60_000);
  expect(second.isSilent.value).toBe(false);
});

test('one that hangs is silent after fifteen seconds, and no longer once it runs again', () => {
  const [time, { open }] = [clock(), windows()];
  const first = open(time, true);
  const second = open(time, false);
  time.pass(1_000);
  first.own.hangs = true;
  time.pass(14_000);
  expect(second.isSilent.value).toBe(false);
  time.pass(5_000);
  expect(second.isSilent.value).toBe(true);
  first.own.hangs = false;
  time.pass(5_000);
  expect(second.isSilent.value).toBe(false);
});

test('a window that has become the one that writes asks no more, and answers', () => {
  const [time, { open }] = [clock(), windows()];
  const first = open(time, true);
  const second = open(time, false);
  first.own.hangs = true;
  time.pass(30_000);
  second.isWriter.value = true;
  expect([second.isSilent.value, time.waiting]).toEqual([false, 0]);
  first.own.hangs = false;
  first.isWriter.value = false;
  time.pass(60_000);
  expect(first.isSilent.value).toBe(false);
});
