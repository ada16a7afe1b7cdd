import type { Instant } from './sitting/timer.ts';

/** A day of the calendar as yyyy-mm-dd, from the year 1 to 9999. It has no zone and no hours; as texts, days sort in their order. */
export type Day = `${number}-${number}-${number}`;

/** The time of something that is kept: its instant, by which things are ordered, and the day it was where the two were. */
export interface Stamp {
  readonly on: Instant;
  readonly day: Day;
}

const first: Day = '0001-01-01';
const last: Day = '9999-12-31';
/** No clock of UTC is ever changed. */
const utcDayMs = 24 * 60 * 60_000;

/** True for a day that is in the calendar, written as yyyy-mm-dd; false for 2027-02-29 and for anything that only looks alike. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text) || text < first) return false;
  const instant = Date.parse(text);
  // Some engines take 30 February for 2 March.
  return !Number.isNaN(instant) && nameAt(instant) === text;
}

/** The day of a year, a month from 1 to 12 and a day of that month. */
export const dayFrom = (year: number, month: number, date: number): Day =>
  dayInUtc(new Date(0).setUTCFullYear(year, month - 1, date));

/** The day that UTC has at an instant; past either end of the calendar the day at that end. */
export function dayInUtc(instant: Instant): Day {
  const name = nameAt(Math.min(Math.max(instant, Date.parse(first)), Date.parse(last)));
  return isDay(name) ? name : first;
}

/** The day so many days after another, before it where they are below 0; past either end of the calendar the day at that end. */
export const daysAfter = (day: Day, days: number): Day => dayInUtc(Date.parse(day) + days * utcDayMs);

/** How many days it is from one day to another; below 0 where the other is earlier. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / utcDayMs;

/** The later of two days. */
export const laterDay = (one: Day, other: Day): Day => (one < other ? other : one);

/** The earlier of two days. */
export const earlierDay = (one: Day, other: Day): Day => (one < other ? one : other);

/** The year, the month from 1 to 12, and the day of the month. */
export const partsOf = (day: string) => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8)),
});

/** Days are counted on the calendar of UTC, which has no zone, and never on a clock. */
const nameAt = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
