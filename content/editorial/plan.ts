import type { ConversationId, Level } from '../schema.ts';

/** How many prompts of each level a conversation is planned to hold: 204 in all. */
export const plannedLevels: Readonly<Record<ConversationId, Partial<Record<Level, number>>>> = {
  start: { 1: 9, 2: 9 },
  warm: { 1: 20 },
  now: { 1: 8, 2: 12 },
  impact: { 3: 20 },
  own: { 3: 18 },
  time: { 3: 12 },
  facts: { 4: 16 },
  roots: { 3: 8, 4: 8 },
  guard: { 2: 10, 3: 10 },
  grow: { 2: 9, 3: 7 },
  ahead: { 2: 16 },
  floor: { 2: 7, 3: 5 },
};

/** The conversations in which a prompt may belong to one of the two (rule E21). */
export const roleBound: readonly ConversationId[] = ['impact', 'own', 'time', 'facts', 'roots', 'guard'];

/** The lengths of a turn in seconds: the shortest and longest a card may set (brief, defaults in one table). */
export const turnRange = {
  light: { min: 30, max: 150 },
  heavy: { min: 45, max: 180 },
  apology: { min: 60, max: 240 },
} as const;

/** The twelve questions the project started from, each carried by exactly one prompt. */
export const articleNumbers: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
