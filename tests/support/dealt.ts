import type { ConversationId, Level } from '../../content/schema.ts';
import type { Plan } from '../../src/core/card.ts';
import type { Hurt } from '../../src/core/partner.ts';
import { planSitting } from '../../src/core/plan.ts';
import { conversations } from './said.ts';
import type { Who } from './table.ts';

/** The cards a first sitting of a conversation deals, by the app's own rules (they have tests of their own). */
export const dealt = (
  conversation: ConversationId,
  first: Who = 'a',
  hurt: Hurt = 'unsaid',
  highest: Level = 4,
): Plan => planSitting({ conversation, conversations, history: [], leftOut: [], hurt, first, pace: 'usual', highest });
