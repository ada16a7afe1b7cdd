import type { ConversationId, ConversationSummary } from '../../content/schema.ts';
import { countHeld, type Held } from './held.ts';
import type { Instant } from './timer.ts';

/** Advice before a conversation; none of it is a lock. */
export type Advice =
  | { readonly kind: 'usuallyAfter'; readonly conversation: ConversationId; readonly times: number }
  | { readonly kind: 'rest'; readonly until: Instant }
  | { readonly kind: 'late' };

/** How far a conversation has come: never opened, opened but not closed, or held to its close. */
export type Progress = 'none' | 'half' | 'whole';

/** Half once it was opened, whole once a sitting of it came to its close. */
export function progressOf(history: readonly Held[], conversation: ConversationId): Progress {
  if (countHeld(history, conversation) > 0) return 'whole';
  return history.some((held) => held.conversation === conversation) ? 'half' : 'none';
}

const hour = 3_600_000;
/** From this hour on a hard conversation gets a word about the night: 22 for level 3, 21 for level 4; a reasoned guess. */
const lateFrom = { 3: 22, 4: 21 } as const;
const earlyUntil = 5;

/**
 * What to know before a conversation: what usually comes before it, whether a rest is kinder, whether it is late.
 * `hourOfDay` is the tablet's local hour, 0 to 23.
 */
export function adviceFor(
  conversation: ConversationSummary,
  history: readonly Held[],
  summaries: readonly ConversationSummary[],
  now: Instant,
  hourOfDay: number,
): Advice[] {
  const before = summaries.flatMap(({ id }): Advice[] => {
    const times = conversation.after[id] ?? 0;
    return countHeld(history, id) < times ? [{ kind: 'usuallyAfter', conversation: id, times }] : [];
  });
  const until = restUntil(conversation, history, summaries);
  const top = conversation.levels[1];
  const isLate = top >= 3 && (hourOfDay >= (top === 4 ? lateFrom[4] : lateFrom[3]) || hourOfDay < earlyUntil);
  return [
    ...before,
    ...(until > now ? [{ kind: 'rest', until } as const] : []),
    ...(isLate ? [{ kind: 'late' } as const] : []),
  ];
}

/** The instant until which a rest is kinder: hard conversations ask for a day or two between them; 0 where none is needed. */
function restUntil(
  conversation: ConversationSummary,
  history: readonly Held[],
  summaries: readonly ConversationSummary[],
): Instant {
  if (conversation.levels[1] < 3) return 0;
  const rests = history.map((held) => {
    const hours = summaries.find(({ id }) => id === held.conversation)?.restHours ?? 0;
    return hours > 0 && held.prompts.length > 0 ? held.on + hours * hour : 0;
  });
  return Math.max(0, ...rests);
}

/** The instant of the last sitting of a hard conversation, or null. */
export function lastHard(
  history: readonly Held[],
  summaries: readonly Pick<ConversationSummary, 'id' | 'levels'>[],
): Instant | null {
  const hard = new Set(summaries.filter(({ levels }) => levels[1] >= 3).map(({ id }) => id));
  return history.findLast(({ conversation }) => hard.has(conversation))?.on ?? null;
}
