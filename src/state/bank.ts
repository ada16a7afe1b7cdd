import type { TableCues } from '../../content/cue-schema.ts';
import type { Sources, TableConversation } from '../../content/schema.ts';
import type { Bank } from './models.ts';

/** The bank of what is said, with its prompts found by id. */
export function createBank(conversations: readonly TableConversation[], cues: TableCues, sources: Sources): Bank {
  const byId = new Map(conversations.map((conversation) => [conversation.id, conversation]));
  const prompts = new Map(conversations.flatMap((each) => each.prompts).map((prompt) => [prompt.id, prompt]));
  return { conversations, cues, sources, conversation: (id) => byId.get(id), prompt: (id) => prompts.get(id) };
}
