import { useState } from 'preact/hooks';
import type { TableConversation } from '../../../content/schema.ts';
import type { Hurt, Partner } from '../../core/partner.ts';
import { adviceFor } from '../../core/path/path.ts';
import { useModels } from '../parts/models-context.ts';
import { beginTalk, planTalk } from './begin-talk.ts';

/** The answer to who speaks first; `either` where both are fine with it. */
export type First = Partner | 'either';

/** The answers the two give before a conversation, and the plan that follows from them. Nothing is kept until they begin. */
export function useForecast(conversation: TableConversation, start: string | undefined) {
  const models = useModels();
  const { bank, route, sitting, shelf, clock } = models;
  const [hurt, setHurt] = useState<Hurt | null>(null);
  const [first, setFirst] = useState<First>('either');
  const now = clock.now();
  const asksHurt = conversation.prompts.some(({ speaker }) => speaker !== 'either');
  const planFor = (answer: Hurt | null) =>
    planTalk(models, conversation, { hurt: answer, start, ...(first === 'either' ? {} : { first }) });
  const plan = planFor(hurt);
  return {
    hurt: { isAsked: asksHurt, answer: hurt, choose: setHurt },
    first: { answer: first, choose: setFirst },
    advice: adviceFor(conversation, sitting.history.value, bank.conversations, now, clock.hourOfDay(now)),
    plan,
    /** The one who would speak first with this answer to who was hurt; undefined where there is no card. */
    speakerFor: (answer: Hurt) => planFor(answer).cards[0]?.speakers[0],
    /** True once all is answered that has to be, where there is anything to ask. */
    canBegin: plan.cards.length > 0 && (!asksHurt || hurt !== null),
    /** False while the couple's talks are still being read, which say what was asked before. */
    isRead: shelf.isWhole.value || shelf.isUnread.value,
    begin: () => beginTalk(models, plan),
    async resume() {
      await sitting.send({ type: 'resume' }, sitting.sitting.value);
      route.replace({ name: 'talk' });
    },
  };
}
