import type { ConversationId } from '../../../content/conversation-ids.ts';
import { type Day, daysAfter } from '../day.ts';
import type { PastSitting } from '../kept/past-sitting.ts';

/**
 * Days from the first finished sitting of the Rebuild part to each follow-up (brief 8): 2 weeks, then 1, 3, 6 and 12
 * months. A month is counted as a twelfth of a year, whichever months they are.
 */
const followUpDays = [14, 30, 91, 183, 365] as const;

/** The facts from which it follows which follow-up is due. */
interface FollowUpAsk {
  readonly history: readonly PastSitting[];
  /** The conversations of the Rebuild part. */
  readonly rebuild: readonly ConversationId[];
  /** How many follow-ups were put away. */
  readonly behind: number;
  readonly today: Day;
}

/**
 * How many follow-ups have come by now where the last of them still waits, else 0. It waits from its day on, until it is
 * put away or the two look back: in a check-in, or in a talk of the Rebuild part. An earlier one never comes after it.
 */
export function followUpDue({ history, rebuild, behind, today }: FollowUpAsk): number {
  // The first in the order of keeping: a clock that was wrong at one time moves no other sitting before it.
  const first = history.find(({ conversation, finished }) => finished && rebuild.includes(conversation));
  if (first === undefined) return 0;
  const days = followUpDays.map((after) => daysAfter(first.day, after)).filter((day) => day <= today);
  const last = days.at(-1);
  if (last === undefined || days.length <= behind) return 0;
  const looksBack = ({ conversation, day }: PastSitting) =>
    (conversation === 'now' || rebuild.includes(conversation)) && day >= last && day <= today;
  return history.some(looksBack) ? 0 : days.length;
}
