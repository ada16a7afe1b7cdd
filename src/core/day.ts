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

/** True for a day that is in the calendar, written as yyyy-mm-dd; false for 2027-02-29 and for anything that only looks alike. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const { year, month, date } = partsOf(text);
  return text >= first && month >= 1 && month <= 12 && nameOf(numberOf(year, month, date)) === text;
}

/** The day of a year, a month from 1 to 12 and a day of that month. */
export const dayFrom = (year: number, month: number, date: number): Day => dayAt(numberOf(year, month, date));

/** The day that UTC has at an instant. */
export const dayInUtc = (instant: Instant): Day => dayAt(Math.floor(instant / utcDayMs) + epoch);

/** The day so many days after another, before it where they are below 0; past either end of the calendar the day at that end. */
export const daysAfter = (day: Day, days: number): Day => dayAt(placeOf(day) + days);

/** How many days it is from one day to another; below 0 where the other is earlier. */
export const daysBetween = (from: Day, to: Day): number => placeOf(to) - placeOf(from);

/** The later of two days. */
export const laterDay = (one: Day, other: Day): Day => (one < other ? other : one);

/** The earlier of two days. */
export const earlierDay = (one: Day, other: Day): Day => (one < other ? one : other);

/** Days are counted from 1 March of the year 0, so that the day that is there every fourth year is the last of its year. */
function numberOf(year: number, month: number, date: number): number {
  const fromMarch = (month + 9) % 12;
  return daysBefore(fromMarch < 10 ? year : year - 1) + Math.floor((fromMarch * 306 + 5) / 10) + date - 1;
}

/** The days in all years from 1 March before the one that begins in this year. */
const daysBefore = (year: number): number =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

/** The number of 1 January 1970, from which instants are counted. */
const epoch = numberOf(1970, 1, 1);
/** No clock of UTC is ever changed. */
const utcDayMs = 24 * 60 * 60_000;

/** The year, the month from 1 to 12, and the day of the month. */
export const partsOf = (day: string) => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8)),
});

function placeOf(day: Day): number {
  const { year, month, date } = partsOf(day);
  return numberOf(year, month, date);
}

function dayAt(number: number): Day {
  if (number > placeOf(last)) return last;
  const name = nameOf(Math.max(number, placeOf(first)));
  return isDay(name) ? name : first;
}

/** The name of the day with this number. */
function nameOf(number: number): string {
  const guess = Math.floor((10_000 * number + 14_780) / 3_652_425);
  const year = daysBefore(guess) > number ? guess - 1 : guess;
  const inYear = number - daysBefore(year);
  const fromMarch = Math.floor((100 * inYear + 52) / 3_060);
  const date = inYear - Math.floor((fromMarch * 306 + 5) / 10) + 1;
  const padded = (part: number, length: number) => String(part).padStart(length, '0');
  const month = ((fromMarch + 2) % 12) + 1;
  return `${padded(fromMarch < 10 ? year : year + 1, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}
