import { dayFrom, partsOf } from '../../core/day.ts';
import type { Instant } from '../../core/sitting/timer.ts';
import type { Clock } from '../../state/ports.ts';

function dayAt(instant: Instant) {
  const date = new Date(instant);
  return dayFrom(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** The tablet's own clock. A delay that falls due while the tablet sleeps runs when it wakes. */
export const deviceClock: Clock = {
  now: () => Date.now(),
  steady: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  hourOfDay: (now) => new Date(now).getHours(),
  today: () => dayAt(Date.now()),
  dayAt,
  onDay(day, sameTime) {
    const { year, month, date } = partsOf(day);
    return new Date(sameTime).setFullYear(year, month - 1, date);
  },
  stamp() {
    const on = Date.now();
    return { on, day: dayAt(on) };
  },
};
