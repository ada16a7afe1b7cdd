import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type ConversationId, conversationIds, type Level, type Prompt } from '../../../../content/schema.ts';
import type { PastSitting } from '../../../../src/core/kept/past-sitting.ts';
import { type PlanRequest, planSitting } from '../../../../src/core/path/plan.ts';
import type { Card, Plan } from '../../../../src/core/sitting/card.ts';
import { stampAt } from '../../../support/kept/stamps.ts';
import { arbitraryHappenings, begin, happen, onwardFrom } from '../../../support/sittings/arbitrary-sitting.ts';
import { conversations } from '../../../support/sittings/said.ts';
import { noon, walk } from '../../../support/sittings/sitting-builder.ts';
import { buildConversation, buildPrompt } from '../../content/build-content.ts';

vi.setConfig({ testTimeout: 30_000 });

const planFor = (conversation: ConversationId, changes: Partial<PlanRequest> = {}): Plan =>
  planSitting({
    conversation,
    conversations,
    history: [],
    leftOut: [],
    hurt: 'unsaid',
    first: 'a',
    pace: 'usual',
    highest: 4,
    hourOfDay: 12,
    ...changes,
  });
const wayDown = (card: Card): Card[] => [card, ...(card.lighter === null ? [] : wayDown(card.lighter))];
const promptsOf = ({ cards, spares }: Plan) => [...cards, ...spares].flatMap(wayDown).map(({ prompt }) => prompt);
const allPrompts = conversations.flatMap(({ prompts }) => prompts).map(({ id }) => id);
const hardOnes = conversations.filter(({ levels }) => levels[1] >= 3).map(({ id }) => id);
const held = (id: string, { conversation, cards }: Plan): PastSitting => ({
  id,
  conversation,
  ...stampAt(noon),
  prompts: cards.map(({ prompt }) => prompt),
  finished: true,
});

describe('a prompt set aside', () => {
  test('never comes: not as a card, not as a spare, not as the lighter of one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...conversationIds), fc.subarray(allPrompts), (conversation, leftOut) => {
        expect(promptsOf(planFor(conversation, { leftOut })).filter((prompt) => leftOut.includes(prompt))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('leaves a hard sitting with its light end while there is one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...hardOnes),
        fc.subarray(allPrompts.filter((id) => !id.startsWith('warm.'))),
        (conversation, leftOut) => {
          const { cards } = planFor(conversation, { leftOut });
          if (cards.length > 0) expect(cards.at(-1)?.level).toBe(1);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('passes the lighter way on to the next one down', () => {
    const card = planFor('impact').cards.find(({ lighter }) => lighter !== null && lighter.lighter !== null);
    const leftOut = [card?.lighter?.prompt ?? ''];
    const again = planFor('impact', { leftOut }).cards.find(({ prompt }) => prompt === card?.prompt);
    expect(card?.lighter?.lighter).toBeTruthy();
    expect(again?.lighter?.prompt).toBe(card?.lighter?.lighter?.prompt);
  });

  test('and all of them set aside, there is no sitting at all', () => {
    for (const { id, prompts } of conversations) {
      const leftOut = prompts.map((prompt) => prompt.id);
      expect(planFor(id, { leftOut })).toMatchObject({ cards: [], spares: [] });
    }
  });

  test('a retired prompt never comes either', () => {
    const retired = conversations.map((each) => ({
      ...each,
      prompts: each.prompts.map(
        (prompt, index): Prompt => (index % 3 === 0 ? { ...prompt, status: 'retired' } : prompt),
      ),
    }));
    const gone = retired
      .flatMap(({ prompts }) => prompts)
      .flatMap(({ id, status }) => (status === 'retired' ? [id] : []));
    for (const id of conversationIds) {
      const dealt = promptsOf(planFor(id, { conversations: retired }));
      expect(dealt.filter((prompt) => gone.includes(prompt))).toEqual([]);
      expect(dealt.length).toBeGreaterThan(0);
    }
  });
});

test('an unknown conversation has no sitting', () => {
  expect(
    planSitting({
      ...{ conversation: 'now', conversations: [], history: [], leftOut: [] },
      hurt: 'a',
      first: 'a',
      pace: 'usual',
      highest: 4,
      hourOfDay: 12,
    }).cards,
  ).toEqual([]);
});

describe('a deck of any levels', () => {
  const level = fc.constantFrom<Level>(1, 2, 3, 4);
  const deck = fc.array(level, { minLength: 1, maxLength: 12 });
  const perSitting = fc.integer({ min: 1, max: 4 });
  const build = (levels: readonly Level[], count: number) => {
    const prompts = levels.map((each, index) =>
      buildPrompt({ id: `impact.${String(index + 1).padStart(2, '0')}`, level: each }),
    );
    return [
      buildConversation(
        'start',
        [1, 2].map((each) => buildPrompt({ id: `start.0${each}`, level: each === 1 ? 1 : 2, place: 'opens' })),
      ),
      buildConversation(
        'warm',
        [1, 2].map((each) => buildPrompt({ id: `warm.0${each}`, place: 'closes' })),
      ),
      buildConversation('impact', prompts, { perSitting: count }),
    ];
  };

  test('holds each prompt once before any comes again, and climbs no two levels at once', () => {
    fc.assert(
      fc.property(deck, perSitting, (levels, count) => {
        const bank = build(levels, count);
        const history: PastSitting[] = [];
        const seen = new Set<string>();
        while (seen.size < levels.length) {
          expect(history.length).toBeLessThan(levels.length);
          const plan = planFor('impact', { conversations: bank, history });
          const own = plan.cards.filter(({ prompt }) => prompt.startsWith('impact.'));
          expect(own.length).toBeGreaterThan(0);
          expect(own.length).toBeLessThanOrEqual(count);
          const steps = plan.cards.map(({ level: each }, index) => each - (plan.cards[index - 1]?.level ?? each));
          expect(Math.max(...steps)).toBeLessThanOrEqual(1);
          if (Math.max(...levels) >= 3) expect(plan.cards.at(-1)?.level).toBe(1);
          const again = own.filter(({ prompt }) => seen.has(prompt));
          for (const { prompt } of own) seen.add(prompt);
          if (again.length > 0) expect(seen.size).toBe(levels.length);
          history.push(held(`held-${history.length}`, plan));
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('whatever happens in a sitting of any conversation, going on from there leads to its end', () => {
  const hurt = fc.constantFrom('a' as const, 'b' as const, 'both' as const, 'unsaid' as const);
  fc.assert(
    fc.property(fc.constantFrom(...conversationIds), hurt, arbitraryHappenings, (conversation, who, happenings) => {
      const plan = planFor(conversation, { hurt: who });
      let at = happen(begin(plan), happenings).at(-1) ?? begin(plan);
      for (let events = 0; events < 200; events += 1) {
        const event = onwardFrom(at.sitting.scene);
        if (event !== null) at = walk(at, { wait: 5_000 }, event);
      }
      expect(at.sitting.scene.step).toBe('done');
    }),
    { numRuns: 200 },
  );
});
