import type { Day } from '../../core/day.ts';
import type { Instant } from '../../core/sitting/timer.ts';
import { deviceClock } from '../../device/page/clock.ts';

/** A language's way to say days, times and lists, in the region the tablet is set to where the two agree. */
export function createDates(language: string) {
  const locale = navigator.languages.find((each) => each.split('-')[0] === language) ?? language;
  // A day has no zone: it is said as the day that UTC has at its first instant.
  const timeZone = 'UTC';
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone });
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  const list = new Intl.ListFormat(locale);
  return {
    locale,
    /** A day, with its year where that is another one than today's. */
    dayOf: (said: Day) => (isThisYear(said) ? day : date).format(Date.parse(said)),
    dateOf: (said: Day) => date.format(Date.parse(said)),
    timeOf: (instant: Instant) => time.format(instant),
    monthOf: (said: Day) => month.format(Date.parse(said)),
    listOf: (things: readonly string[]) => list.format(things),
  };
}

const isThisYear = (day: Day): boolean => day.slice(0, 4) === deviceClock.today().slice(0, 4);
