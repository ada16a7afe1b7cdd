import { describe, expect, test } from 'vitest';
import { dealt } from '../../../support/sittings/dealt.ts';
import { conversations } from '../../../support/sittings/said.ts';

const usual = conversations.filter(({ scope }) => scope !== true);

describe.each(usual)('$id, begun with a chosen question', ({ id, perSitting, prompts, levels }) => {
  test.each(prompts.map((prompt) => prompt.id))('%s comes first, and only once', (start) => {
    const { cards, spares } = dealt(id, 'a', 'a', { start });
    expect(cards[0]?.prompt).toBe(start);
    expect([...cards, ...spares].filter(({ prompt }) => prompt === start)).toHaveLength(1);
  });

  test('has no more questions for that, and no step up of two levels', () => {
    for (const { id: start } of prompts) {
      const { cards } = dealt(id, 'a', 'a', { start });
      const own = cards.filter(({ prompt }) => prompt.startsWith(`${id}.`));
      expect(own.length).toBeLessThanOrEqual(perSitting);
      expect(own.length).toBeGreaterThan(1);
      for (const [index, { level }] of cards.entries())
        if (index > 0) expect(level - cards[index - 1]!.level, start).toBeLessThanOrEqual(1);
    }
  });

  test('ends on something light all the same, where it is hard', () => {
    for (const { id: start } of prompts)
      if (levels[1] >= 3) expect(dealt(id, 'a', 'a', { start }).cards.at(-1)?.level, start).toBe(1);
  });
});

test('a chosen question that was left out, is too heavy for what was asked for, or is of another talk, is as good as none', () => {
  const without = dealt('guard', 'a', 'a', { leftOut: ['guard.01'], highest: 2 });
  const heavy = conversations.find(({ id }) => id === 'guard')!.prompts.find(({ level }) => level === 3)!.id;
  for (const start of ['guard.01', heavy, 'warm.01', 'nothing'])
    expect(dealt('guard', 'a', 'a', { leftOut: ['guard.01'], highest: 2, start })).toEqual(without);
});
