import { describe, expect, test } from 'vitest';
import type { ConversationId, Prompt } from '../../../../content/schema.ts';
import type { PastSitting } from '../../../../src/core/kept/past-sitting.ts';
import { other } from '../../../../src/core/partner.ts';
import { type PlanRequest, planSitting, speakersOf } from '../../../../src/core/path/plan.ts';
import type { Card, Plan } from '../../../../src/core/sitting/card.ts';
import { stampAt } from '../../../support/kept/stamps.ts';
import { begin, onwardFrom } from '../../../support/sittings/arbitrary-sitting.ts';
import { conversations, promptOf } from '../../../support/sittings/said.ts';
import { type At, noon, walk } from '../../../support/sittings/sitting-builder.ts';

const planFor = (conversation: ConversationId, changes: Partial<PlanRequest> = {}): Plan =>
  planSitting({
    conversation,
    conversations,
    history: [],
    leftOut: [],
    hurt: 'a',
    first: 'a',
    pace: 'usual',
    highest: 4,
    hourOfDay: 12,
    ...changes,
  });
const ownOf = (plan: Plan, cards: readonly Card[] = plan.cards) =>
  cards.filter(({ prompt }) => prompt.startsWith(`${plan.conversation}.`));
const held = ({ conversation, cards }: Plan, number: number): PastSitting => ({
  id: `held-${number}`,
  conversation,
  ...stampAt(noon + number),
  prompts: cards.map(({ prompt }) => prompt),
  finished: true,
});
const levelsOf = (cards: readonly Card[]) => cards.map(({ level }) => level);
const steepest = (levels: readonly number[]) =>
  Math.max(0, ...levels.slice(1).map((level, index) => level - (levels[index] ?? level)));
/** The card and all that is lighter below it. */
const wayDown = (card: Card): Card[] => [card, ...(card.lighter === null ? [] : wayDown(card.lighter))];

/** The plans of as many sittings as it takes to hold each prompt once, each held to its end. */
function sittingsOf(conversation: ConversationId): Plan[] {
  const plans: Plan[] = [];
  const prompts = conversations.find(({ id }) => id === conversation)?.prompts ?? [];
  const sittings = Math.ceil(prompts.length / (conversations.find(({ id }) => id === conversation)?.perSitting ?? 1));
  while (plans.length < sittings) plans.push(planFor(conversation, { history: plans.map(held) }));
  return plans;
}

describe.each(conversations)('$id', ({ id, perSitting, prompts, levels, scope }) => {
  const plans = sittingsOf(id);
  const hard = levels[1] >= 3;

  test('holds each of its prompts once before any comes again', () => {
    const seen = new Set<string>();
    for (const plan of plans) {
      const tonight = ownOf(plan).map(({ prompt }) => prompt);
      const again = tonight.filter((prompt) => seen.has(prompt));
      for (const prompt of tonight) seen.add(prompt);
      if (again.length > 0) expect(seen.size).toBe(prompts.length);
    }
    expect(seen.size).toBe(prompts.length);
  });

  test('has its own number of prompts in a sitting, and three others to skip to, or all where a list is agreed first', () => {
    expect(plans.map((plan) => ownOf(plan).length)).toEqual(plans.map(() => perSitting));
    for (const plan of plans) {
      expect(plan.spares).toHaveLength(Math.min(scope ? prompts.length : 3, prompts.length - perSitting));
      const all = [...plan.cards, ...plan.spares].map(({ prompt }) => prompt);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test('rises by one level at most, from card to card', () => {
    expect(plans.filter(({ cards }) => steepest(levelsOf(cards)) > 1)).toEqual([]);
    expect(plans.filter((plan) => levelsOf(ownOf(plan)).toSorted().join() !== levelsOf(ownOf(plan)).join())).toEqual(
      [],
    );
  });

  test(hard ? 'is hard: it ends on a level 1 prompt of "warm"' : 'has no prompts but its own', () => {
    const ends = plans.map(({ cards }) => cards.at(-1));
    if (!hard)
      expect(plans.flatMap(({ cards }) => cards.filter(({ prompt }) => !prompt.startsWith(`${id}.`)))).toEqual([]);
    else expect(ends.filter((card) => card?.level !== 1 || !card.prompt.startsWith('warm.'))).toEqual([]);
  });

  test('opens on a prompt of "start" wherever one is a step below, and only there', () => {
    const openers = (conversations[0]?.prompts ?? [])
      .filter(({ place }) => place === 'opens')
      .map(({ level }) => level);
    for (const plan of plans) {
      const lightest = Math.min(...levelsOf(ownOf(plan)));
      const isOpened = plan.cards[0]?.prompt.startsWith('start.') && id !== 'start';
      expect(isOpened).toBe(hard && openers.some((level) => level === lightest - 1));
    }
  });

  test('gives each card its turn, within the bounds of its prompt, by the couple’s pace', () => {
    const paced = (['shorter', 'usual', 'longer', 'none'] as const).map((pace) => planFor(id, { pace }).cards);
    paced[1]?.forEach((card, index) => {
      const { turn } = promptOf(card.prompt);
      const [shorter, usual, longer, none] = paced.map((cards) => cards[index]?.turnMs ?? -1);
      expect([shorter, longer].every((ms) => (ms ?? 0) >= turn.min * 1_000 && (ms ?? 0) <= turn.max * 1_000)).toBe(
        true,
      );
      expect(usual).toBe(turn.default * 1_000);
      expect(shorter).toBeLessThanOrEqual(usual ?? 0);
      expect(longer).toBeGreaterThanOrEqual(usual ?? 0);
      expect(none).toBe(0);
    });
  });

  test('has a lighter way down from every card above level 1, each step strictly lower', () => {
    const ways = plans.flatMap(({ cards, spares }) => [...cards, ...spares]).map((card) => levelsOf(wayDown(card)));
    expect(ways.filter((way) => way.at(-1) !== 1)).toEqual([]);
    expect(ways.filter((way) => way.some((level, index) => index > 0 && level >= (way[index - 1] ?? 0)))).toEqual([]);
  });

  test('asks for the piles first where there is something to sort', () => {
    expect(planFor(id).scope).toBe(scope);
  });

  test.each(['a', 'b', 'both', 'unsaid'] as const)(
    'goes on to its close where %s was hurt, everything held',
    (hurt) => {
      const plan = planFor(id, { hurt });
      let at: At = begin(plan);
      for (let events = 0; events < 200; events += 1) {
        const event = onwardFrom(at.sitting.scene);
        if (event !== null) at = walk(at, { wait: 5_000 }, event);
      }
      const prompts = plan.cards.map(({ prompt }) => prompt);
      expect(at.sitting.scene).toEqual({ step: 'done', finished: true, nextDay: null, held: prompts });
    },
  );

  test('turns by turns: who speaks first alternates where the prompt leaves it open', () => {
    for (const first of ['a', 'b'] as const)
      planFor(id, { first, hurt: 'unsaid' }).cards.forEach((card, index) => {
        expect(card.speakers[0]).toBe(index % 2 === 0 ? first : other(first));
      });
  });
});

describe('late in the evening', () => {
  const isFine = ({ prompt }: Card) => !promptOf(prompt).notWhen.includes('late');

  test('what is not for it is dealt only where nothing else is left', () => {
    for (const { id, perSitting, prompts } of conversations) {
      const fine = prompts.filter(({ notWhen }) => !notWhen.includes('late')).length;
      for (const hourOfDay of [22, 23, 0, 4]) {
        const plan = planFor(id, { hourOfDay });
        if (fine >= perSitting)
          expect(
            ownOf(plan).filter((card) => !isFine(card)),
            id,
          ).toEqual([]);
        else expect(ownOf(plan), id).toHaveLength(perSitting);
      }
    }
    expect(ownOf(planFor('facts', { hourOfDay: 23 })).filter(isFine)).toEqual([]);
  });

  test('is the same as by day until ten, and nine for level 4', () => {
    for (const { id } of conversations) expect(planFor(id, { hourOfDay: 20 }), id).toEqual(planFor(id));
    expect(planFor('own', { hourOfDay: 21 })).toEqual(planFor('own'));
    expect(levelsOf(ownOf(planFor('roots', { hourOfDay: 21 })))).toEqual([3, 3]);
  });
});

describe('whose prompt it is', () => {
  const speak = (changes: Partial<Prompt>, hurt: Plan['hurt']) =>
    speakersOf({ speaker: 'either', first: 'alternate', swap: true, ...changes }, hurt, 'a').join(' ');

  test.each([
    // speaker, first, swap: a hurt, b hurt, both, unsaid; `a` is the first of this card
    ['either', 'alternate', true, ['a b', 'a b', 'a b', 'a b']],
    ['either', 'either', true, ['a b', 'a b', 'a b', 'a b']],
    ['either', 'hurt', true, ['a b', 'b a', 'a b', 'a b']],
    ['either', 'broke', true, ['b a', 'a b', 'a b', 'a b']],
    ['hurt', 'hurt', false, ['a', 'b', 'a b', 'a b']],
    ['broke', 'broke', false, ['b', 'a', 'a b', 'a b']],
    ['either', 'alternate', false, ['a', 'a', 'a', 'a']],
  ] as const)('%s speaks, %s first, swap %s', (speaker, first, swap, expected) => {
    const hurts = ['a', 'b', 'both', 'unsaid'] as const;
    expect(hurts.map((hurt) => speak({ speaker, first, swap }, hurt))).toEqual(expected);
  });

  test('the apology is the card of the one who broke the agreement, and says so', () => {
    const own = conversations.find(({ id }) => id === 'own');
    const apology = own?.prompts.find((prompt) => prompt.apology);
    const plans = sittingsOf('own').flatMap(({ cards }) => cards);
    expect(plans.filter((card) => card.apology).map(({ prompt, speakers }) => [prompt, speakers])).toEqual([
      [apology?.id, ['b']],
    ]);
  });
});
