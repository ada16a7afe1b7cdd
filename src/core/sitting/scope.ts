import { type Topic, topics } from '../../../content/topics.ts';
import { other, type Partner } from '../partner.ts';
import type { Plan } from './card.ts';

export { type Topic, topics } from '../../../content/topics.ts';

/** The three piles: asked today, set aside for two days, and not wanted. */
export const piles = ['need', 'later', 'spare'] as const;
export type Pile = (typeof piles)[number];

/** How one partner sorted the topics; a topic that is in no pile is not wanted. */
export type Scope = Readonly<Partial<Record<Topic, Pile>>>;

/** The topics of one pile, in their own order. */
export const topicsOf = (scope: Scope, pile: Pile): Topic[] =>
  topics.filter((topic) => (scope[topic] ?? 'spare') === pile);

/** The partners who sort, in order: the one who was hurt, or both where both were or where they would rather not say. */
export function sortersOf(plan: Plan): Partner[] {
  if (!plan.scope) return [];
  return plan.hurt === 'a' || plan.hurt === 'b' ? [plan.hurt] : [plan.first, other(plan.first)];
}

/** The list that holds for a partner: their own, or the one there is where only the other one sorted. */
export const listOf = (scopes: Readonly<Partial<Record<Partner, Scope>>>, whose: Partner): Scope =>
  scopes[whose] ?? scopes[other(whose)] ?? {};

/** True where all of these topics are on a list; for `any`, where there is anything on it. */
export const isOnList = (scope: Scope, asked: 'any' | readonly Topic[]): boolean =>
  asked === 'any' ? topicsOf(scope, 'need').length > 0 : asked.every((topic) => scope[topic] === 'need');
