import type { TableConversation } from '../../../content/schema.ts';
import type { Hurt, Partner } from '../../core/partner.ts';
import { planSitting } from '../../core/path/plan.ts';
import type { Plan } from '../../core/sitting/card.ts';
import type { Models } from '../../state/models.ts';

/** What the two say before a talk. */
interface Said {
  readonly hurt?: Hurt | null;
  /** Who speaks first; left out, the two take turns in beginning. */
  readonly first?: Partner;
  /** The question they chose to start with, by its id. */
  readonly start?: string | undefined;
}

/** The cards of a talk on this conversation, dealt for the two as they are now. */
export function planTalk({ bank, sitting, settings, clock }: Models, on: TableConversation, said: Said = {}): Plan {
  const history = sitting.history.value;
  const { leftOut, pace } = settings.settings.value;
  return planSitting({
    conversation: on.id,
    conversations: bank.conversations,
    history,
    leftOut,
    hurt: said.hurt ?? 'unsaid',
    first: said.first ?? whoBegins(history.length),
    pace,
    highest: on.levels[1],
    hourOfDay: clock.hourOfDay(clock.now()),
    start: said.start,
  });
}

/** The one who begins where nobody says otherwise: the two take turns. */
const whoBegins = (sittings: number): Partner => (sittings % 2 === 0 ? 'a' : 'b');

/** Sits the two down to a talk; a place that was kept is let go for it. */
export async function beginTalk({ sitting, route }: Models, plan: Plan): Promise<void> {
  await sitting.letGo();
  await sitting.send({ type: 'begin' }, sitting.open(plan));
  route.replace({ name: 'talk' });
}
