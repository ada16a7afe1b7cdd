/** One minute, in ms. */
export const minuteMs = 60_000;
/** One hour, in ms. There is no such length of a day: days are counted by the calendar, see `day.ts`. */
export const hourMs = 60 * minuteMs;

/** How long the disk is waited for before it is said not to answer, in ms. */
export const diskPatienceMs = 5_000;
