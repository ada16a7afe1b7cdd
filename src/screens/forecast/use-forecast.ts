import { useState } from 'preact/hooks';
import type { TableConversation } from '../../../content/schema.ts';
import type { Hurt, Partner } from '../../core/partner.ts';
import { adviceFor } from '../../core/path.ts';
import { planSitting } from '../../core/plan.ts';
import { useModels } from '../models-context.ts';

/** Who speaks first: one of the two, or it is all the same to them. */
export type First = Partner | 'either';

/** What the two answer before a conversation, what follows from it, and the ways on. Nothing is kept until they begin. */
export function useForecast(conversation: TableConversation) {
  const { bank, route, sitting, settings, shelf, clock } = useModels();
  const [hurt, setHurt] = useState<Hurt | null>(null);
  const [first, setFirst] = useState<First | null>(null);
  const [confirmed, setConfirmed] = useState(false);
  const now = clock.now();
  const history = sitting.history.value;
  const advice = adviceFor(conversation, history, bank.conversations, now, clock.hourOfDay(now));
  const asksHurt = conversation.prompts.some(({ speaker }) => speaker !== 'either');
  const asksFirst = !asksHurt || hurt === 'both' || hurt === 'unsaid';
  const isAnswered = (!asksHurt || hurt !== null) && (!asksFirst || first !== null);
  const plan = planSitting({
    conversation: conversation.id,
    conversations: bank.conversations,
    history,
    leftOut: settings.settings.value.leftOut,
    hurt: hurt ?? 'unsaid',
    first: first === null || first === 'either' ? whoBegins(history.length) : first,
    pace: settings.settings.value.pace,
  });
  const toTable = () => route.replace({ name: 'talk' });
  return {
    hurt: { isAsked: asksHurt, answer: hurt, choose: setHurt },
    first: { isAsked: asksFirst, answer: first, choose: setFirst },
    advice: { list: advice, confirmed, confirm: setConfirmed },
    plan,
    isReady:
      (shelf.isWhole.value || shelf.isUnread.value) &&
      isAnswered &&
      (advice.length === 0 || confirmed) &&
      plan.cards.length > 0,
    async begin() {
      await sitting.letGo();
      sitting.open(plan);
      await sitting.send({ type: 'begin' });
      toTable();
    },
    async resume() {
      await sitting.send({ type: 'resume' });
      toTable();
    },
  };
}

/** Where it is all the same to them, the two begin by turns. */
const whoBegins = (sittings: number): Partner => (sittings % 2 === 0 ? 'a' : 'b');
