/** The ids of the twelve conversations, in the order of the path. */
export const conversationIds = [
  'start',
  'warm',
  'now',
  'impact',
  'own',
  'time',
  'facts',
  'roots',
  'guard',
  'grow',
  'ahead',
  'floor',
] as const;

/** The id of one of the twelve conversations. */
export type ConversationId = (typeof conversationIds)[number];
