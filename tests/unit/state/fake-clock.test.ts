import { expect, test } from 'vitest';
import { FakeClock } from '../../support/fakes/fake-clock.ts';

const start = Date.UTC(2026, 10, 23, 21, 30);

test('stands still until it is moved', () => {
  const clock = new FakeClock(start);
  expect([clock.now(), clock.now()]).toEqual([start, start]);
  clock.pass(1_500);
  expect(clock.now()).toBe(start + 1_500);
});

test('runs what falls due in the order of its instants, each at its own', () => {
  const clock = new FakeClock(start);
  const ran: [string, number][] = [];
  clock.after(300, () => ran.push(['late', clock.now()]));
  clock.after(100, () => ran.push(['early', clock.now()]));
  clock.after(300, () => ran.push(['late too', clock.now()]));
  clock.pass(299);
  expect(ran).toEqual([['early', start + 100]]);
  clock.pass(1);
  expect(ran.slice(1)).toEqual([
    ['late', start + 300],
    ['late too', start + 300],
  ]);
  clock.pass(1_000);
  expect(ran).toHaveLength(3);
});

test('runs what was begun by something that fell due on the way', () => {
  const clock = new FakeClock(start);
  const ran: number[] = [];
  const again = () => {
    ran.push(clock.now() - start);
    clock.after(10, again);
  };
  clock.after(10, again);
  clock.pass(35);
  expect(ran).toEqual([10, 20, 30]);
  expect(clock.waiting).toBe(1);
});

test('does not run what was stopped, and stopping twice does nothing', () => {
  const clock = new FakeClock(start);
  const stop = clock.after(10, () => expect.unreachable());
  stop();
  stop();
  clock.pass(100);
  expect(clock.waiting).toBe(0);
});

test('shows another time after sleep, and no delay came nearer', () => {
  const clock = new FakeClock(start);
  const ran: number[] = [];
  clock.after(100, () => ran.push(clock.now() - start));
  clock.pass(40);
  clock.set(3_600_000);
  expect(ran).toEqual([]);
  clock.pass(60);
  expect(ran).toEqual([3_600_100]);
});

test('refuses a delay that a browser would run at once', () => {
  expect(() => new FakeClock(start).after(2 ** 31, () => {})).toThrow('would run at once');
});

test('can be set back', () => {
  const clock = new FakeClock(start);
  clock.set(-60_000);
  expect(clock.now()).toBe(start - 60_000);
});

test('knows the hour and the day', () => {
  const clock = new FakeClock(start);
  expect(clock.hourOfDay(start)).toBe(21);
  expect([clock.today(), clock.dayAt(Date.UTC(2026, 10, 24))]).toEqual(['2026-11-23', '2026-11-24']);
  expect(clock.stamp()).toEqual({ on: start, day: '2026-11-23' });
});
