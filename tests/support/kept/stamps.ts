import { type Day, dayInUtc, type Stamp } from '../../../src/core/day.ts';

/** The time of something that was kept at an instant where the clocks show UTC. */
export const stampAt = (on: number): Stamp => ({ on, day: dayInUtc(on) });

/** A stamp on a day, at noon by UTC. */
export const noonOf = (day: Day): Stamp => ({ on: Date.parse(day) + 12 * 3_600_000, day });
