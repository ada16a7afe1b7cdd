import type { ConversationId } from '../../../content/conversation-ids.ts';
import type { Card, Plan } from '../../../src/core/sitting/card.ts';
import { idAt } from '../kept/keepsakes.ts';
import { dealt } from './dealt.ts';
import { promptOf } from './said.ts';
import { type At, type Move, open, toSpeak, walk, warmTurn } from './sitting-builder.ts';

/** A sitting at its forecast, from before anything that is kept on the tablet. */
export function seated(plan: Plan): At {
  const { sitting, now } = open(plan);
  return { sitting: { ...sitting, id: idAt(0) }, now };
}

/** A first sitting of a conversation that `a` begins, or in which `a` was hurt, after these moves from its forecast on. */
export const begun = (conversation: ConversationId, ...moves: readonly Move[]): At =>
  walk(seated(dealt(conversation, 'a', 'a')), ...moves);

/** The first turn of a light check-in: Mira speaks to an open prompt. */
export const speaking: At = walk(seated(dealt('now')), ...toSpeak);

/** The check of that talk, once both have spoken to its first two cards. */
export const checking: At = walk(speaking, 'said', 'said', ...warmTurn, ...warmTurn);

/** Its close, where one of them said that it is enough for today. */
export const closing: At = walk(checking, { type: 'check', answer: 'enough' });

/** The plan of a sitting that begins with this prompt. */
export function planWith(id: string): Plan {
  const { level, sayBack, apology, turn } = promptOf(id);
  const plan = dealt('start');
  const card: Card = {
    ...plan.cards[0]!,
    prompt: id,
    level,
    sayBack,
    apology: apology === true,
    turnMs: turn.default * 1_000,
    lighter: null,
  };
  return { ...plan, cards: [card, ...plan.cards] };
}

/** From the forecast to the open prompt, past the minute before an apology. */
export const toOpen = [...toSpeak, 'next'] as const satisfies readonly Move[];

/** This prompt lies open on the table, with its turn begun. */
export const laidOpen = (id: string): At => walk(seated(planWith(id)), ...toOpen);

/** The apology of *Owning it*. */
export const apology = 'own.04';

/** The plan of a sitting in which Jon, who hurt Mira, is to apologise first. */
function planOfApology(): Plan {
  const plan = planWith(apology);
  const [card, ...rest] = plan.cards;
  return { ...plan, hurt: 'a', cards: [{ ...card!, speakers: ['b'] }, ...rest] };
}

/** The minute before that apology. */
export const standing: At = walk(seated(planOfApology()), ...toSpeak);
