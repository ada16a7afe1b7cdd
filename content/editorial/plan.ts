import type { ConversationId } from '../schema.ts';

/** The fewest prompts in use of a whole conversation, and of the lightest and the hardest level in it (rule E22). */
export const fewestPrompts = { conversation: 12, level: 5 } as const;

/** The fewest and the most prompts in use of the whole bank (rule E22). */
export const bankSize = { min: 150, max: 250 } as const;

/** The conversations in which a prompt may belong to one of the two (rule E21). */
export const roleBound: readonly ConversationId[] = ['impact', 'own', 'facts', 'roots', 'time', 'guard'];

/** The lengths of a turn in seconds: the shortest and longest a card may set (brief, defaults in one table). */
export const turnRange = {
  light: { min: 30, max: 150 },
  heavy: { min: 45, max: 180 },
  apology: { min: 60, max: 240 },
} as const;

/** The twelve questions the project started from, each carried by exactly one prompt. */
export const articleNumbers: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
