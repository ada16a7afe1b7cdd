import { isDay, type Stamp } from '../../core/day.ts';
import { minuteMs } from '../../core/durations.ts';
import { dayHere } from '../formats/day-here.ts';

/** When a copy was made, as it stands in the file: the time where it was made, and how far that is from UTC. */
export function formatMade({ on }: Stamp): string {
  const minutes = -new Date(on).getTimezoneOffset();
  const two = (number: number) => String(number).padStart(2, '0');
  const ahead = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
  return new Date(on + minutes * minuteMs).toISOString().replace('Z', offset);
}

/** The time in a file; null where it holds none. A file that tells it by UTC gets the day that it was where it is opened. */
export function parseMade(text: string): Stamp | null {
  const on = Date.parse(text);
  if (Number.isNaN(on)) return null;
  const day = text.slice(0, 10);
  return { on, day: isDay(day) && /[+-]\d\d:\d\d$/.test(text) ? day : dayHere(on) };
}
