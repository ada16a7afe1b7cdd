import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Day,
  dayFrom,
  dayInUtc,
  daysAfter,
  daysBetween,
  earlierDay,
  isDay,
  laterDay,
} from '../../../src/core/day.ts';

const dayMs = 86_400_000;
/** The days of the calendar as another calendar counts them, that of the language. */
const ends = [Date.parse('0001-01-01'), Date.parse('9999-12-31')] as const;
const anyInstant = fc.integer({ min: ends[0], max: ends[1] + dayMs - 1 });
const anyDay = anyInstant.map(dayInUtc);

test('a day is what the calendar of the language says it is', () => {
  fc.assert(
    fc.property(anyInstant, (instant) => {
      const date = new Date(instant);
      const day = dayInUtc(instant);
      expect(day).toBe(date.toISOString().slice(0, 10));
      expect(dayFrom(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(day);
      expect(isDay(day)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('days are counted by the calendar, forwards and back', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -4_000_000, max: 4_000_000 }), (day, days) => {
      const at = Math.min(Math.max(Date.parse(day) + days * dayMs, ends[0]), ends[1]);
      const other = daysAfter(day, days);
      expect(other).toBe(new Date(at).toISOString().slice(0, 10));
      expect(daysBetween(day, other)).toBe((at - Date.parse(day)) / dayMs);
      expect(daysAfter(day, daysBetween(day, other))).toBe(other);
      expect(day < other).toBe(daysBetween(day, other) > 0);
    }),
    { numRuns: 2_000 },
  );
});

test.each<[Day, number, Day]>([
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2028-02-29', 366, '2029-03-01'],
  ['2100-02-28', 1, '2100-03-01'],
  ['2027-03-27', 1, '2027-03-28'],
  ['2026-10-25', 7, '2026-11-01'],
  ['9999-12-31', 1, '9999-12-31'],
  ['0001-01-01', -1, '0001-01-01'],
])('from %s it is %i days to %s', (day, days, other) => {
  expect(daysAfter(day, days)).toBe(other);
});

test.each([
  ['a day that this year has not', '2027-02-29'],
  ['the 31st of a month of 30', '2026-11-31'],
  ['month 0', '2026-00-10'],
  ['month 13', '2026-13-01'],
  ['day 0', '2026-11-00'],
  ['the year 0', '0000-12-31'],
  ['an instant', '2026-11-30T09:30:00Z'],
  ['short', '2026-1-3'],
  ['other numerals', '٢٠٢٦-١١-٣٠'],
  ['a blank', ' 2026-11-30'],
  ['a line end', '2026-11-30\n'],
  ['a number', 20_261_130],
  ['nothing', null],
])('%s is no day', (_what, text) => {
  expect(isDay(text)).toBe(false);
});

test('nothing but a day of the calendar is a day', () => {
  const parts = fc.tuple(
    fc.integer({ min: 0, max: 9_999 }),
    fc.integer({ min: 0, max: 99 }),
    fc.integer({ min: 0, max: 99 }),
  );
  const two = (part: number) => String(part).padStart(2, '0');
  fc.assert(
    fc.property(parts, ([year, month, date]) => {
      const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
      const at = Date.parse(text);
      // Some engines read 30 February as 2 March.
      const isReal = year > 0 && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
      expect(isDay(text)).toBe(isReal);
    }),
    { numRuns: 2_000 },
  );
});

test('of two days one is the later', () => {
  expect([laterDay('2026-11-30', '2026-12-01'), earlierDay('2026-11-30', '2026-12-01')]).toEqual([
    '2026-12-01',
    '2026-11-30',
  ]);
});
