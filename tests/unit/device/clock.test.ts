import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Day, daysAfter } from '../../../src/core/day.ts';
import { deviceClock } from '../../../src/device/page/clock.ts';
import { inZone } from '../../support/zones.ts';

const vienna = 'Europe/Vienna';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What a tablet in a zone calls today, tomorrow and the day a week on, at a time told with its distance from UTC. */
function daysAt(zone: string, time: string): readonly Day[] {
  vi.setSystemTime(new Date(time));
  return inZone(zone, () => [0, 1, 7].map((days) => daysAfter(deviceClock.today(), days)));
}

test.each([
  [
    'before the night in which the clocks are set on',
    vienna,
    '2027-03-27T23:40+01:00',
    ['2027-03-27', '2027-03-28', '2027-04-03'],
  ],
  [
    'in the night in which they are set back',
    vienna,
    '2026-10-25T00:20+02:00',
    ['2026-10-25', '2026-10-26', '2026-11-01'],
  ],
  ['a minute to midnight', vienna, '2026-11-30T23:59+01:00', ['2026-11-30', '2026-12-01', '2026-12-07']],
  ['at midnight', vienna, '2026-12-01T00:00+01:00', ['2026-12-01', '2026-12-02', '2026-12-08']],
  ['at the end of the year', vienna, '2026-12-31T22:00+01:00', ['2026-12-31', '2027-01-01', '2027-01-07']],
  [
    'on the 28th of a February of 29 days',
    vienna,
    '2028-02-28T12:00+01:00',
    ['2028-02-28', '2028-02-29', '2028-03-06'],
  ],
  [
    'in the morning of Auckland',
    'Pacific/Auckland',
    '2026-11-30T09:30+13:00',
    ['2026-11-30', '2026-12-01', '2026-12-07'],
  ],
  [
    'where the day begins at one o’clock',
    'America/Havana',
    '2027-03-14T01:00-04:00',
    ['2027-03-14', '2027-03-15', '2027-03-21'],
  ],
])('%s', (_when, zone, time, days) => {
  expect(daysAt(zone, time)).toEqual(days);
});

test('a stamp is of one instant: its day is the day of it', () => {
  const on = Date.parse('2026-11-30T09:30+13:00');
  vi.setSystemTime(on);
  expect(inZone('Pacific/Auckland', deviceClock.stamp)).toEqual({ on, day: '2026-11-30' });
  expect(inZone('Europe/London', deviceClock.stamp)).toEqual({ on, day: '2026-11-29' });
});

describe('the same time of day on another day', () => {
  test.each([
    ['an hour sooner where the clocks are set on', '2027-03-27T23:40+01:00', '2027-03-28', '2027-03-28T23:40+02:00'],
    ['an hour later where they are set back', '2026-10-24T21:00+02:00', '2026-10-25', '2026-10-25T21:00+01:00'],
    ['after the hour that the night leaves out', '2027-03-27T02:30+01:00', '2027-03-28', '2027-03-28T03:30+02:00'],
    ['at the first of two where it comes twice', '2026-10-24T02:30+02:00', '2026-10-25', '2026-10-25T02:30+02:00'],
  ] as const)('is %s', (_what, time, day, same) => {
    expect(inZone(vienna, () => deviceClock.onDay(day, Date.parse(time)))).toBe(Date.parse(same));
  });
});
