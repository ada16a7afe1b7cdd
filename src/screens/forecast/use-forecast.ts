import { useState } from 'preact/hooks';
import type { TableConversation } from '../../../content/schema.ts';
import type { Hurt, Partner } from '../../core/partner.ts';
import { adviceFor } from '../../core/path/path.ts';
import { planSitting } from '../../core/path/plan.ts';
import { useModels } from '../parts/models-context.ts';

/** The answer to who speaks first; `either` where both are fine with it. */
export type First = Partner | 'either';

/** The reasons for which the two cannot begin yet. */
type Missing = 'cards' | 'hurt' | 'confirm' | 'read';

/** The answers the two give before a conversation, and the plan that follows from them. Nothing is kept until they begin. */
export function useForecast(conversation: TableConversation) {
  const { bank, route, sitting, settings, shelf, clock } = useModels();
  const [hurt, setHurt] = useState<Hurt | null>(null);
  const [first, setFirst] = useState<First>('either');
  const [confirmed, setConfirmed] = useState(false);
  const now = clock.now();
  const history = sitting.history.value;
  const advice = adviceFor(conversation, history, bank.conversations, now, clock.hourOfDay(now));
  const asksHurt = conversation.prompts.some(({ speaker }) => speaker !== 'either');
  const asksFirst = !asksHurt || hurt === 'both' || hurt === 'unsaid';
  const plan = planSitting({
    conversation: conversation.id,
    conversations: bank.conversations,
    history,
    leftOut: settings.settings.value.leftOut,
    hurt: hurt ?? 'unsaid',
    first: first === 'either' ? whoBegins(history.length) : first,
    pace: settings.settings.value.pace,
    highest: conversation.levels[1],
    hourOfDay: clock.hourOfDay(now),
  });
  /** The first thing that is still to be done before they can begin, or null. */
  function missingOf(): Missing | null {
    if (plan.cards.length === 0) return 'cards';
    if (asksHurt && hurt === null) return 'hurt';
    if (advice.length > 0 && !confirmed) return 'confirm';
    return shelf.isWhole.value || shelf.isUnread.value ? null : 'read';
  }
  const toTable = () => route.replace({ name: 'talk' });
  return {
    hurt: { isAsked: asksHurt, answer: hurt, choose: setHurt },
    first: { isAsked: asksFirst, answer: first, choose: setFirst },
    advice: { list: advice, confirmed, confirm: setConfirmed },
    plan,
    missing: missingOf(),
    async begin() {
      await sitting.letGo();
      await sitting.send({ type: 'begin' }, sitting.open(plan));
      toTable();
    },
    async resume() {
      await sitting.send({ type: 'resume' }, sitting.sitting.value);
      toTable();
    },
  };
}

/** With `either` the two take turns in beginning. */
const whoBegins = (sittings: number): Partner => (sittings % 2 === 0 ? 'a' : 'b');
