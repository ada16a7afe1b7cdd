import type { ConversationId } from '../../../content/schema.ts';
import type { Day, Stamp } from '../day.ts';
import type { Sitting } from '../sitting/sitting.ts';
import type { Instant } from '../sitting/timer.ts';
import type { Origin } from './origin.ts';

/** All that a sitting leaves behind by itself: which conversation, when it ended, which prompts, and whether it came to its close. */
export interface PastSitting extends Stamp, Origin {
  readonly id: string;
  readonly conversation: ConversationId;
  readonly prompts: readonly string[];
  readonly finished: boolean;
}

/** How many finished sittings each conversation has had. */
export function countHeld(history: readonly PastSitting[], conversation: ConversationId): number {
  return history.filter((held) => held.conversation === conversation && held.finished).length;
}

/** How often a prompt was held before. */
export const timesHeld = (history: readonly PastSitting[], prompt: string): number =>
  history.filter((held) => held.prompts.includes(prompt)).length;

/**
 * The trace of a sitting that is over, or null where nothing was spoken to; `before` is the same sitting as it stood
 * before it ended. The talk ended at its last touch, or, where it was let go out of a rest, when that rest began; `dayAt`
 * tells the day of an instant.
 */
export function traceOf(over: Sitting, before: Sitting, dayAt: (instant: Instant) => Day): PastSitting | null {
  const { scene } = over;
  if (scene.step !== 'done' || scene.held.length === 0) return null;
  const on = 'since' in before.scene ? before.scene.since : over.at;
  const { conversation } = over.plan;
  return { id: over.id, conversation, on, day: dayAt(on), prompts: scene.held, finished: scene.finished };
}
