import type { ConversationId } from '../../content/schema.ts';
import type { Instant } from './timer.ts';

/** All that a sitting leaves behind by itself: which conversation, when it ended, which prompts, and whether it came to its close. */
export interface Held {
  readonly id: string;
  readonly conversation: ConversationId;
  readonly on: Instant;
  readonly prompts: readonly string[];
  readonly finished: boolean;
}

/** How many finished sittings each conversation has had. */
export function countHeld(history: readonly Held[], conversation: ConversationId): number {
  return history.filter((held) => held.conversation === conversation && held.finished).length;
}

/** How often a prompt was held before. */
export const timesHeld = (history: readonly Held[], prompt: string): number =>
  history.filter((held) => held.prompts.includes(prompt)).length;
