import { deviceClock } from '../../device/page/clock.ts';

/** A language's way to say days, times and lists, in the region the tablet is set to where the two agree. */
export function createDates(language: string) {
  const locale = navigator.languages.find((each) => each.split('-')[0] === language) ?? language;
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' });
  const list = new Intl.ListFormat(locale);
  return {
    locale,
    /** A day, with its year where that is another one than today's. */
    dayOf: (instant: number) => (isThisYear(instant) ? day : date).format(instant),
    dateOf: (instant: number) => date.format(instant),
    timeOf: (instant: number) => time.format(instant),
    monthOf: (instant: number) => month.format(instant),
    listOf: (things: readonly string[]) => list.format(things),
  };
}

const isThisYear = (instant: number): boolean =>
  new Date(instant).getFullYear() === new Date(deviceClock.now()).getFullYear();
