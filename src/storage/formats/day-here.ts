import { type Day, dayFrom, dayInUtc } from '../../core/day.ts';
import { hourMs } from '../../core/durations.ts';
import type { Instant } from '../../core/sitting/timer.ts';

/** The day of an instant in the zone of the tablet: the best guess where version 1 kept no day beside it. */
export function dayHere(instant: Instant): Day {
  const date = new Date(instant);
  return dayFrom(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/**
 * The day that version 1 meant by an instant in the middle of it: noon where the two were, an hour more or less where the
 * clocks changed since. Where it is not noon here the two have travelled. All zones but a few islands have noon of a day
 * between 23:00 of the day before and 22:00 by UTC, so UTC tells the day an hour later.
 */
export function dayOfNoon(noon: Instant): Day {
  const hour = new Date(noon).getHours();
  return hour >= 11 && hour <= 13 ? dayHere(noon) : dayInUtc(noon + hourMs);
}
