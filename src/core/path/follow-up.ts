import type { ConversationId } from '../../../content/conversation-ids.ts';
import { dayMs } from '../durations.ts';
import type { PastSitting } from '../kept/past-sitting.ts';
import type { Instant } from '../sitting/timer.ts';

/**
 * Days from the first finished sitting of the Rebuild part to each follow-up (brief 8): 2 weeks, then 1, 3, 6 and 12
 * months. A month is counted as a twelfth of a year, so that no calendar and no time zone has a say in it.
 */
const followUpDays = [14, 30, 91, 183, 365] as const;

/** The facts from which it follows which follow-up is due. */
interface FollowUpAsk {
  readonly history: readonly PastSitting[];
  /** The conversations of the Rebuild part. */
  readonly rebuild: readonly ConversationId[];
  /** How many follow-ups were put away. */
  readonly behind: number;
  readonly now: Instant;
  readonly endOfDay: (instant: Instant) => Instant;
}

/**
 * How many follow-ups have come by now where the last of them still waits, else 0. It waits from its day on, until it is
 * put away or the two look back: in a check-in, or in a talk of the Rebuild part. An earlier one never comes after it.
 */
export function followUpDue({ history, rebuild, behind, now, endOfDay }: FollowUpAsk): number {
  // The first in the order of keeping: a clock that was wrong at one time moves no other sitting before it.
  const first = history.find(({ conversation, finished }) => finished && rebuild.includes(conversation));
  if (first === undefined) return 0;
  const days = followUpDays.map((after) => first.on + after * dayMs).filter((at) => at < endOfDay(now));
  const last = days.at(-1);
  if (last === undefined || days.length <= behind) return 0;
  const looksBack = ({ conversation, on }: PastSitting) =>
    (conversation === 'now' || rebuild.includes(conversation)) && endOfDay(on) > last && on < endOfDay(now);
  return history.some(looksBack) ? 0 : days.length;
}
