import type { Clock } from '../../state/ports.ts';

/** The tablet's own clock. A delay that falls due while the tablet sleeps runs when it wakes. */
export const deviceClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  hourOfDay: (now) => new Date(now).getHours(),
  endOfDay: (now) => new Date(now).setHours(24, 0, 0, 0),
};
