import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PastSitting } from '../../../../src/core/kept/past-sitting.ts';
import type { Hurt, Partner } from '../../../../src/core/partner.ts';
import { planSitting } from '../../../../src/core/path/plan.ts';
import type { Card } from '../../../../src/core/sitting/card.ts';
import { isTalk } from '../../../../src/core/sitting/scene.ts';
import { piles, type Scope, type Topic, topics } from '../../../../src/core/sitting/scope.ts';
import { stampAt } from '../../../support/kept/stamps.ts';
import { mirror } from '../../../support/sittings/mirror.ts';
import { conversations, promptOf } from '../../../support/sittings/said.ts';
import { type Move, noon, open, walk } from '../../../support/sittings/sitting-builder.ts';

const facts = conversations.find(({ id }) => id === 'facts')?.prompts ?? [];
const anyScope: fc.Arbitrary<Scope> = fc.dictionary(fc.constantFrom(...topics), fc.constantFrom(...piles), {
  noNullPrototype: true,
});
const held = (number: number, ...prompts: readonly string[]): PastSitting => ({
  id: `held-${number}`,
  conversation: 'facts',
  ...stampAt(noon),
  prompts,
  finished: true,
});
interface Ask {
  readonly hurt?: Hurt;
  readonly first?: Partner;
  readonly history?: readonly PastSitting[];
  readonly leftOut?: readonly string[];
}

/** What lies on the table of *What happened* once each who sorts has, and it was agreed to. */
function agreed(scopes: readonly Scope[], { hurt = 'a', first = 'a', history = [], leftOut = [] }: Ask = {}) {
  const plan = planSitting({
    conversation: 'facts',
    conversations,
    history,
    leftOut,
    hurt,
    first,
    pace: 'usual',
    highest: 4,
    hourOfDay: 12,
  });
  const moves = scopes.flatMap((scope): Move[] => [{ type: 'sorted', scope }, 'agreed']);
  const { scene } = walk(open(plan), 'begin', ...moves).sitting;
  if (!isTalk(scene)) throw new Error('the talk rests');
  return scene;
}
const idsOf = (cards: readonly Card[]) => cards.map(({ prompt }) => prompt);
const ownOf = (cards: readonly Card[]) => idsOf(cards).filter((prompt) => prompt.startsWith('facts.'));
const topicsOf = ({ prompt }: Card): readonly Topic[] => {
  const { topics: asked } = promptOf(prompt);
  return asked === undefined || asked === 'any' ? [] : asked;
};
const need = (...all: readonly Topic[]): Scope => Object.fromEntries(all.map((topic) => [topic, 'need']));

test('only prompts of What happened that belong to one of the two are about the list', () => {
  const about = conversations.flatMap(({ prompts }) => prompts).filter((prompt) => prompt.topics !== undefined);
  expect(about.map(({ id }) => id)).toEqual([1, 8, 9, 10, 11, 12].map((n) => `facts.${String(n).padStart(2, '0')}`));
  expect(about.filter(({ speaker }) => speaker === 'either')).toEqual([]);
});

describe('once it is agreed what is to be asked', () => {
  const hurts = fc.constantFrom<Hurt>('a', 'b', 'both', 'unsaid');
  const past = fc.array(fc.subarray(idsOf(facts.map(({ id }) => ({ prompt: id }) as Card)), { maxLength: 2 }), {
    maxLength: 12,
  });

  test('nothing is dealt on what was sorted away or is not sure, to the one who would hear it', () => {
    fc.assert(
      fc.property(anyScope, anyScope, hurts, past, (one, two, hurt, prompts) => {
        const isOne = hurt === 'a' || hurt === 'b';
        const scene = agreed(isOne ? [one] : [one, two], {
          hurt,
          history: prompts.map((each, index) => held(index, ...each)),
        });
        for (const card of [...scene.cards, ...scene.spares])
          for (const speaker of card.speakers) {
            const hears = speaker === 'a' ? 'b' : 'a';
            const scope = scene.scopes[hears] ?? scene.scopes[speaker] ?? {};
            expect(
              topicsOf(card).filter((topic) => scope[topic] !== 'need'),
              card.prompt,
            ).toEqual([]);
          }
      }),
      { numRuns: 300 },
    );
  });

  test('a sitting has its two questions and its light end, each once, and three others to skip to', () => {
    fc.assert(
      fc.property(anyScope, past, (scope, prompts) => {
        const { cards, spares } = agreed([scope], { history: prompts.map((each, index) => held(index, ...each)) });
        expect(ownOf(cards)).toHaveLength(2);
        expect(cards.at(-1)?.level).toBe(1);
        expect(spares).toHaveLength(3);
        expect(new Set(idsOf([...cards, ...spares])).size).toBe(6);
      }),
    );
  });

  test('nothing is asked from the list without its answer right after it, whatever was held before', () => {
    fc.assert(
      fc.property(anyScope, past, (scope, prompts) => {
        const { cards, spares } = agreed([scope], { history: prompts.map((each, index) => held(index, ...each)) });
        const asking = idsOf(cards).indexOf('facts.01');
        if (asking >= 0) expect(idsOf(cards)[asking + 1]).toBe('facts.08');
        expect(idsOf(spares)).not.toContain('facts.01');
      }),
      { numRuns: 300 },
    );
  });

  test('the list is asked from and answered first, and what is still open is dealt before it comes again', () => {
    expect(ownOf(agreed([need('kind')]).cards)).toEqual(['facts.01', 'facts.08']);
    const history = [held(1, 'facts.01', 'facts.08')];
    expect(ownOf(agreed([need('kind')], { history }).cards)).not.toContain('facts.01');
    const rest = facts.map(({ id }) => id).filter((id) => !['facts.01', 'facts.08', 'facts.03'].includes(id));
    const last = [...history, held(2, ...rest)];
    expect(ownOf(agreed([need('kind')], { history: last }).cards)).toEqual(['facts.03', 'facts.08']);
  });

  test('with nothing on the list nothing is asked from it, and what is owed unasked still comes', () => {
    const { cards, spares } = agreed([{ kind: 'later', money: 'spare' }]);
    const all = idsOf([...cards, ...spares]);
    expect(all.filter((id) => promptOf(id).topics !== undefined)).toEqual([]);
    expect(all).toEqual(expect.arrayContaining(['facts.06', 'facts.07']));
  });

  test('where both were hurt, each is asked and answered only from a list of their own', () => {
    const { cards } = agreed([need('kind'), {}], { hurt: 'both' });
    const speakers = cards.filter(({ listed }) => listed !== undefined).map((card) => [card.prompt, card.speakers]);
    expect(speakers).toEqual([
      ['facts.01', ['a']],
      ['facts.08', ['b']],
    ]);
  });

  test('with the partners in each other’s place, the same lies in each other’s place', () => {
    fc.assert(
      fc.property(anyScope, anyScope, hurts, (one, two, hurt) => {
        const scopes = hurt === 'a' || hurt === 'b' ? [one] : [one, two];
        expect(agreed(scopes, { hurt: mirror({ hurt }).hurt, first: 'b' })).toEqual(mirror(agreed(scopes, { hurt })));
      }),
    );
  });

  test('where nothing is left to ask, not even a light end, only the close comes', () => {
    const leftOut = conversations
      .flatMap(({ prompts }) => prompts.map(({ id }) => id))
      .filter((id) => id !== 'facts.08');
    expect(agreed([{}], { leftOut })).toMatchObject({ step: 'close', part: 'heard' });
  });
});
