import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piles, type Scope, sortersOf, topics, topicsOf } from '../../../../src/core/sitting/scope.ts';
import { words } from '../../../support/sittings/said.ts';
import { buildPlan } from '../../../support/sittings/sitting-builder.ts';

describe('the topics', () => {
  test('are the frame of what happened, each with its own words', () => {
    expect(topics).toHaveLength(10);
    for (const topic of topics) expect(words.sort[`topic-${topic}`], topic).toMatch(/\w/);
  });

  test('ask for no act, body, place, gift, message, name or comparison', () => {
    const said = topics.map((topic) => words.sort[`topic-${topic}`]).join('\n');
    expect(said).not.toMatch(/\b(sex|bed|kiss|touch|body|where|place|gift|message|photo|name|better|than|look)/i);
  });
});

describe('the piles', () => {
  test('hold the topics in their own order, however they were sorted', () => {
    const scope: Scope = { now: 'need', money: 'later', kind: 'need', health: 'spare' };
    expect(topicsOf(scope, 'need')).toEqual(['kind', 'now']);
    expect(topicsOf(scope, 'later')).toEqual(['money']);
  });

  test('what nobody sorted is not wanted', () => {
    expect(topicsOf({}, 'spare')).toEqual([...topics]);
    expect(topicsOf({}, 'need')).toEqual([]);
  });

  test('hold each topic exactly once between them', () => {
    const anyScope = fc.dictionary(fc.constantFrom(...topics), fc.constantFrom(...piles));
    fc.assert(
      fc.property(anyScope, (scope) => {
        const all = piles.flatMap((pile) => topicsOf(scope, pile));
        expect(all.toSorted()).toEqual([...topics].toSorted());
      }),
    );
  });
});

describe('who sorts', () => {
  test.each([
    { hurt: 'a', first: 'b', sorters: ['a'] },
    { hurt: 'b', first: 'a', sorters: ['b'] },
    { hurt: 'both', first: 'a', sorters: ['a', 'b'] },
    { hurt: 'both', first: 'b', sorters: ['b', 'a'] },
    { hurt: 'unsaid', first: 'b', sorters: ['b', 'a'] },
  ] as const)('with $hurt hurt and $first to begin: $sorters', ({ hurt, first, sorters }) => {
    expect(sortersOf(buildPlan({ scope: true, hurt, first }))).toEqual(sorters);
    expect(sortersOf(buildPlan({ scope: false, hurt, first }))).toEqual([]);
  });
});
