/** One minute, in ms. */
export const minuteMs = 60_000;
/** One hour, in ms. */
export const hourMs = 60 * minuteMs;
/** Twenty-four hours, in ms; a day on which the clocks change is an hour longer or shorter. */
export const dayMs = 24 * hourMs;

/** How long the disk is waited for before it is said not to answer, in ms. */
export const diskPatienceMs = 5_000;
