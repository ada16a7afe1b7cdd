import type { Plan } from './card.ts';
import { other, type Partner } from './partner.ts';

/** What can be asked about in *What happened*: the frame of it, never pictures, bodies or comparisons. */
export const topics = [
  'kind',
  'began',
  'ended',
  'contact',
  'knows',
  'health',
  'money',
  'home',
  'about-us',
  'now',
] as const;
export type Topic = (typeof topics)[number];

/** The three piles: asked today, set aside for two days, and not wanted. */
export const piles = ['need', 'later', 'spare'] as const;
export type Pile = (typeof piles)[number];

/** How one partner sorted the topics; a topic that is in no pile is not wanted. */
export type Scope = Readonly<Partial<Record<Topic, Pile>>>;

/** The topics of one pile, in their own order. */
export const topicsOf = (scope: Scope, pile: Pile): Topic[] =>
  topics.filter((topic) => (scope[topic] ?? 'spare') === pile);

/** Who sorts, in order: the one who was hurt, or both where both were, or where they would rather not say. */
export function sortersOf(plan: Plan): Partner[] {
  if (!plan.scope) return [];
  return plan.hurt === 'a' || plan.hurt === 'b' ? [plan.hurt] : [plan.first, other(plan.first)];
}
