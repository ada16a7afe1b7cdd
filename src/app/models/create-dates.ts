import { signal } from '@preact/signals';
import type { Day } from '../../core/day.ts';
import type { Instant } from '../../core/sitting/timer.ts';
import { deviceClock } from '../../device/page/clock.ts';
import { onSeenAgain } from '../../device/page/presence.ts';

/**
 * A language's way to say days, times and lists, in the region the tablet is set to where the two agree. Where the zone of
 * the tablet or its 12 or 24 hours have changed since, times are said anew as soon as the page is seen.
 */
export function createDates(language: string) {
  const locale = navigator.languages.find((each) => each.split('-')[0] === language) ?? language;
  // A day has no zone: it is said as the day that UTC has at its first instant.
  const timeZone = 'UTC';
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone });
  const list = new Intl.ListFormat(locale);
  const time = signal(timeFormat(locale));
  // A format stays in the zone it was made in, and a tablet travels with the app open.
  onSeenAgain(() => {
    const anew = timeFormat(locale);
    if (clockOf(anew) !== clockOf(time.peek())) time.value = anew;
  });
  return {
    locale,
    /** A day, with its year where that is another one than today's. */
    dayOf: (said: Day) => (isThisYear(said) ? day : date).format(Date.parse(said)),
    dateOf: (said: Day) => date.format(Date.parse(said)),
    timeOf: (instant: Instant) => time.value.format(instant),
    monthOf: (said: Day) => month.format(Date.parse(said)),
    listOf: (things: readonly string[]) => list.format(things),
  };
}

/** The way to say a time of day on the clocks of the place, by 12 or 24 hours as the tablet has it in its own language. */
function timeFormat(locale: string): Intl.DateTimeFormat {
  const { hour12 } = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions();
  return new Intl.DateTimeFormat(locale, {
    minute: '2-digit',
    ...(hour12 === true ? { hour: 'numeric', hourCycle: 'h12' } : { hour: '2-digit', hourCycle: 'h23' }),
  });
}

function clockOf(format: Intl.DateTimeFormat): string {
  const { timeZone, hourCycle } = format.resolvedOptions();
  return `${timeZone} ${hourCycle}`;
}

const isThisYear = (day: Day): boolean => day.slice(0, 4) === deviceClock.today().slice(0, 4);
