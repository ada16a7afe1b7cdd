import { goneAway } from '../../../content/gone-away.ts';
import type { Level } from '../../../content/schema.ts';

/** How many signs offer a break; a reasoned guess, since no pulse is asked for. */
const signsForBreak = 2;

/** The advice that follows from the signs someone touched: nothing, a break, or, gone blank at level 4, a stop for today. */
export function adviceOfSigns(signs: readonly string[], level: Level): 'nothing' | 'break' | 'stop' {
  if (level === 4 && signs.some((sign) => goneAway.includes(sign))) return 'stop';
  return signs.length >= signsForBreak ? 'break' : 'nothing';
}
