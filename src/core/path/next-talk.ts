import type { ConversationId, TableConversation } from '../../../content/schema.ts';
import type { PastSitting } from '../kept/past-sitting.ts';
import type { Instant } from '../sitting/timer.ts';
import { adviceFor, progressOf } from './path.ts';

/** The light talk that never comes to an end: it asks how the two are this week. */
export const anyDayTalk: ConversationId = 'now';

/**
 * The talk that home invites to: the first on the path that was not held whole and that nothing speaks against now, be it
 * what usually comes before, a rest, or the hour. Where there is none it is the light talk for any day.
 */
export function nextTalk(
  history: readonly PastSitting[],
  conversations: readonly TableConversation[],
  now: Instant,
  hourOfDay: number,
): ConversationId {
  const isNext = (each: TableConversation) =>
    progressOf(history, each) !== 'whole' && adviceFor(each, history, conversations, now, hourOfDay).length === 0;
  return conversations.find(isNext)?.id ?? anyDayTalk;
}
