import type { ConversationId } from '../../../content/conversation-ids.ts';
import type { Hurt } from '../../../src/core/partner.ts';
import { type PlanRequest, planSitting } from '../../../src/core/path/plan.ts';
import type { Plan } from '../../../src/core/sitting/card.ts';
import type { Who } from '../pages/table.ts';
import { conversations } from './said.ts';

const usual = { conversations, history: [], leftOut: [], pace: 'usual', highest: 4, hourOfDay: 12 } as const;

/** The cards a first sitting of a conversation deals by day, by the app's own rules (they have tests of their own). */
export const dealt = (
  conversation: ConversationId,
  first: Who = 'a',
  hurt: Hurt = 'unsaid',
  changes: Partial<PlanRequest> = {},
): Plan => planSitting({ ...usual, conversation, hurt, first, ...changes });
