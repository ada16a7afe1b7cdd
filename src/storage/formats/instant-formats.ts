import * as v from 'valibot';
import { dayHere } from './day-here.ts';
import { firstFormat } from './format.ts';
import { day, instant } from './shapes.ts';

/** How the day is kept on which the two mean to sit down again; version 1 kept an instant of it. */
export const plannedFormat = firstFormat(instant).next(day, dayHere);

/** How it is kept when the last copy was made; version 1 kept the instant alone. */
export const copiedFormat = firstFormat(instant).next(v.strictObject({ on: instant, day }), (on) => ({
  on,
  day: dayHere(on),
}));
