/** The ids of the twelve conversations, in the order of the path. */
export const conversationIds = [
  'start',
  'warm',
  'now',
  'impact',
  'own',
  'facts',
  'roots',
  'time',
  'guard',
  'grow',
  'floor',
  'ahead',
] as const;

/** The id of one of the twelve conversations. */
export type ConversationId = (typeof conversationIds)[number];
