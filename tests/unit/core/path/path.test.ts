import { describe, expect, test } from 'vitest';
import type { ConversationId, Level } from '../../../../content/schema.ts';
import { countHeld, type PastSitting, timesHeld } from '../../../../src/core/kept/past-sitting.ts';
import { adviceFor, lastHard, lighterThan, progressOf } from '../../../../src/core/path/path.ts';
import { planSitting } from '../../../../src/core/path/plan.ts';
import { stampAt } from '../../../support/kept/stamps.ts';
import { conversations } from '../../../support/sittings/said.ts';
import { noon } from '../../../support/sittings/sitting-builder.ts';

const hour = 3_600_000;
const midday = 12;
let number = 0;
const held = (conversation: ConversationId, changes: Partial<PastSitting> = {}): PastSitting => {
  number += 1;
  return {
    id: `held-${number}`,
    conversation,
    ...stampAt(noon - 300 * hour),
    prompts: [`${conversation}.01`],
    finished: true,
    ...changes,
  };
};
const summary = (id: ConversationId) => {
  const found = conversations.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no conversation ${id}`);
  return found;
};
const promptAt = (id: ConversationId, level: Level) =>
  summary(id).prompts.find((prompt) => prompt.level === level)?.id ?? '';
const advice = (id: ConversationId, history: readonly PastSitting[], hourOfDay = midday, now = noon) =>
  adviceFor(summary(id), history, conversations, now, hourOfDay);
/** All that usually comes before anything else, held long ago. */
const everything = [...conversations, ...conversations].map(({ id }) => held(id));

describe('what usually comes before', () => {
  test.each(conversations.map(({ id, after }) => [id, after] as const))(
    '"%s" is told while it was not held',
    (id, after) => {
      const told = advice(id, []).map((each) =>
        each.kind === 'usuallyAfter' ? [each.conversation, each.times] : each,
      );
      expect(told.toSorted()).toEqual(Object.entries(after).toSorted());
    },
  );

  test('is told no more once it was held as often as it asks', () => {
    expect(advice('impact', [held('start')])).toEqual([{ kind: 'usuallyAfter', conversation: 'warm', times: 1 }]);
    expect(advice('impact', [held('start'), held('warm')])).toEqual([]);
    expect(advice('grow', [held('now')])).toEqual([{ kind: 'usuallyAfter', conversation: 'now', times: 2 }]);
    expect(advice('grow', [held('now'), held('now')])).toEqual([]);
  });

  test('counts only sittings that came to their close', () => {
    expect(advice('own', [held('impact', { finished: false })])).toEqual([
      { kind: 'usuallyAfter', conversation: 'impact', times: 1 },
    ]);
  });

  test('is never a lock: there is always some way in, and the first conversation asks for nothing', () => {
    expect(advice('start', [])).toEqual([]);
    expect(advice('warm', [])).toEqual([]);
  });
});

describe('a rest', () => {
  const after = (id: ConversationId, hoursAgo: number, changes: Partial<PastSitting> = {}) => [
    ...everything,
    held(id, { on: noon - hoursAgo * hour, ...changes }),
  ];

  test.each([
    ['impact', 24],
    ['own', 24],
    ['time', 24],
    ['facts', 48],
    ['roots', 48],
  ] as const)('after "%s" lasts %i hours before any hard conversation', (id, hours) => {
    const until = (hoursAgo: number) => noon + (hours - hoursAgo) * hour;
    expect(advice('impact', after(id, 1))).toEqual([{ kind: 'rest', until: until(1) }]);
    expect(advice('facts', after(id, hours - 1))).toEqual([{ kind: 'rest', until: until(hours - 1) }]);
    expect(advice('impact', after(id, hours))).toEqual([]);
  });

  test('is not asked for before a light conversation, nor after one', () => {
    expect(advice('warm', after('facts', 1))).toEqual([]);
    expect(advice('ahead', after('facts', 1))).toEqual([]);
    expect(advice('facts', after('warm', 1))).toEqual([]);
  });

  test('is as long as the longest that is still due', () => {
    const history = [...after('facts', 10), held('impact', { on: noon - hour })];
    expect(advice('own', history)).toEqual([{ kind: 'rest', until: noon + 38 * hour }]);
  });

  test('is not asked for by a talk that a clock once told far ahead, and stays where the clock was set back a little', () => {
    expect(advice('own', after('facts', -24 * 365))).toEqual([]);
    expect(advice('own', after('facts', -1))).toEqual([{ kind: 'rest', until: noon + 48 * hour }]);
  });

  test('follows a sitting that was stopped, too, but none in which nothing hard was spoken to', () => {
    expect(advice('own', after('impact', 1, { finished: false }))).toHaveLength(1);
    expect(advice('own', after('impact', 1, { prompts: [] }))).toEqual([]);
    expect(advice('own', after('impact', 1, { prompts: [promptAt('start', 2), promptAt('warm', 1)] }))).toEqual([]);
  });
});

describe('a word about the night', () => {
  const late = (id: ConversationId) =>
    Array.from({ length: 24 }, (_, at) => at).filter((at) =>
      advice(id, everything, at).some(({ kind }) => kind === 'late'),
    );

  test('comes from 22 to 5 before a conversation of level 3, from 21 before one of level 4, and never before a light one', () => {
    expect(late('impact')).toEqual([0, 1, 2, 3, 4, 22, 23]);
    expect(late('guard')).toEqual([0, 1, 2, 3, 4, 22, 23]);
    expect(late('facts')).toEqual([0, 1, 2, 3, 4, 21, 22, 23]);
    expect(late('roots')).toEqual([0, 1, 2, 3, 4, 21, 22, 23]);
    expect(late('warm')).toEqual([]);
    expect(late('ahead')).toEqual([]);
  });
});

test('advice comes in one order: what comes before, then rest, then the night', () => {
  const history = [held('start'), held('impact', { on: noon - hour })];
  expect(advice('facts', history, 23).map(({ kind }) => kind)).toEqual(['usuallyAfter', 'rest', 'late']);
});

test('the last hard sitting is the last in which level 3 was spoken to, whether it was finished or not', () => {
  const history = [held('facts', { on: noon - 9 * hour }), held('own', { on: noon - 5 * hour, finished: false })];
  const light = [held('warm', { on: noon }), held('guard', { on: noon, prompts: [promptAt('guard', 2)] })];
  expect(lastHard([...history, ...light], conversations)).toBe(noon - 5 * hour);
  expect(lastHard([held('guard', { on: noon, prompts: [promptAt('guard', 3)] })], conversations)).toBe(noon);
  expect(lastHard([held('warm')], conversations)).toBeNull();
});

describe('something lighter', () => {
  test.each(conversations.filter(({ id, light }) => id !== light).map((each) => [each.id, each] as const))(
    'than "%s" deals a whole sitting below its highest level, and nothing tender',
    (_, conversation) => {
      const lighter = lighterThan(conversation, conversations);
      if (lighter === undefined) throw new Error('there is nothing lighter');
      const request = { history: [], leftOut: [], hurt: 'a', first: 'a', pace: 'usual', conversations } as const;
      const plan = planSitting({ ...request, conversation: lighter.id, highest: lighter.levels[1], hourOfDay: midday });
      const levels = [...plan.cards, ...plan.spares].map(({ level }) => level);
      expect(plan.cards).toHaveLength(lighter.perSitting);
      expect(Math.max(...levels)).toBeLessThanOrEqual(lighter.levels[1]);
      expect(lighter.levels[1]).toBeLessThan(Math.min(3, conversation.levels[1]));
    },
  );

  test('asks for no rest and is no matter of the night', () => {
    const lighter = lighterThan(summary('own'), conversations);
    if (lighter === undefined) throw new Error('there is nothing lighter');
    expect([lighter.id, lighter.levels]).toEqual(['guard', [2, 2]]);
    const history = [...everything, held('facts', { on: noon - hour })];
    expect(adviceFor(lighter, history, conversations, noon, 23)).toEqual([]);
  });
});

describe('progress', () => {
  test('is none, then half with some of its questions, then whole with as many as one sitting plans', () => {
    const now = conversations.find(({ id }) => id === 'now')!;
    const [first, second, third] = now.prompts.map(({ id }) => id);
    expect(now.perSitting).toBe(3);
    const progress = (...talks: readonly string[][]) =>
      progressOf(
        talks.map((prompts) => held('start', { prompts, finished: false })),
        now,
      );
    expect(progress(['start.01'])).toBe('none');
    expect(progress([first!])).toBe('half');
    expect(progress([first!, second!], [first!])).toBe('half');
    expect(progress([first!, second!], [third!])).toBe('whole');
  });

  test('counts sittings and prompts apart', () => {
    const history = [
      held('now', { prompts: ['now.01', 'now.02'] }),
      held('now', { finished: false }),
      held('grow', { prompts: ['now.01'] }),
    ];
    expect(countHeld(history, 'now')).toBe(1);
    expect(timesHeld(history, 'now.01')).toBe(3);
    expect(timesHeld(history, 'now.02')).toBe(1);
    expect(timesHeld(history, 'now.03')).toBe(0);
  });
});
