import { lightHighest } from '../../../content/light.ts';
import type { ConversationId, ConversationSummary, TableConversation } from '../../../content/schema.ts';
import { hourMs } from '../durations.ts';
import { countHeld, type PastSitting } from '../kept/past-sitting.ts';
import { isLateFor } from '../sitting/pacing.ts';
import { type Instant, isNear } from '../sitting/timer.ts';

/** Advice before a conversation; none of it is a lock. */
export type Advice =
  | { readonly kind: 'usuallyAfter'; readonly conversation: ConversationId; readonly times: number }
  | { readonly kind: 'rest'; readonly until: Instant }
  | { readonly kind: 'late' };

/** How far a conversation has come: none of its questions were spoken to, some, or as many as one sitting plans. */
export type Progress = 'none' | 'half' | 'whole';

/** How many of its questions were spoken to, in whichever talk and on however many days. */
export function progressOf(history: readonly PastSitting[], { prompts, perSitting }: TableConversation): Progress {
  const held = new Set(history.flatMap((each) => each.prompts));
  const count = prompts.filter(({ id }) => held.has(id)).length;
  if (count === 0) return 'none';
  return count < Math.min(perSitting, prompts.length) ? 'half' : 'whole';
}

/**
 * The advice before a conversation: what usually comes before it, whether a rest is kinder, whether it is late.
 * `hourOfDay` is the tablet's local hour, 0 to 23.
 */
export function adviceFor(
  conversation: ConversationSummary,
  history: readonly PastSitting[],
  conversations: readonly TableConversation[],
  now: Instant,
  hourOfDay: number,
): Advice[] {
  const before = conversations.flatMap(({ id }): Advice[] => {
    const times = conversation.after[id] ?? 0;
    return countHeld(history, id) < times ? [{ kind: 'usuallyAfter', conversation: id, times }] : [];
  });
  const until = restUntil(conversation, history, conversations, now);
  const top = conversation.levels[1];
  const isLate = top >= 3 && isLateFor(top, hourOfDay);
  return [
    ...before,
    ...(until > now ? [{ kind: 'rest', until } as const] : []),
    ...(isLate ? [{ kind: 'late' } as const] : []),
  ];
}

/** The instant until which a rest is kinder: hard talks ask for a day or two between them; 0 where none is needed. */
function restUntil(
  conversation: ConversationSummary,
  history: readonly PastSitting[],
  conversations: readonly TableConversation[],
  now: Instant,
): Instant {
  if (conversation.levels[1] < 3) return 0;
  const rests = history.filter(wasHard(conversations)).map((held) => {
    const hours = conversations.find(({ id }) => id === held.conversation)?.restHours ?? 0;
    return isNear(held.on, now, hours * hourMs) ? Math.min(held.on, now) + hours * hourMs : 0;
  });
  return Math.max(0, ...rests);
}

/** The end of the last sitting in which something hard was spoken to, or null. */
export const lastHard = (
  history: readonly PastSitting[],
  conversations: readonly TableConversation[],
): Instant | null => history.findLast(wasHard(conversations))?.on ?? null;

/** True of a sitting by what was spoken to in it, whatever its conversation could have asked. */
function wasHard(conversations: readonly TableConversation[]): (held: PastSitting) => boolean {
  const prompts = conversations.flatMap((conversation) => conversation.prompts);
  const hard = new Set(prompts.filter(({ level }) => level >= 3).map(({ id }) => id));
  return (held) => held.prompts.some((prompt) => hard.has(prompt));
}

/** The light alternative of a conversation, without levels that would be too heavy for an alternative. */
export function lighterThan(
  { light, levels }: ConversationSummary,
  conversations: readonly TableConversation[],
): TableConversation | undefined {
  const found = conversations.find(({ id }) => id === light);
  if (found === undefined) return undefined;
  const [lowest, highest] = found.levels;
  const most = lightHighest[levels[1]];
  return { ...found, levels: [lowest, highest < most ? highest : most] };
}
