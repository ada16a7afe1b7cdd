import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConversationId } from '../../../../content/conversation-ids.ts';
import type { Day } from '../../../../src/core/day.ts';
import type { PastSitting } from '../../../../src/core/kept/past-sitting.ts';
import { followUpDue } from '../../../../src/core/path/follow-up.ts';
import { stampAt } from '../../../support/kept/stamps.ts';
import { noon } from '../../../support/sittings/sitting-builder.ts';

const day = 86_400_000;
const hour = 3_600_000;
const rebuild: readonly ConversationId[] = ['guard', 'grow', 'ahead', 'floor'];

const held = (conversation: ConversationId, days: number, finished = true): PastSitting => ({
  id: `${conversation} ${days}`,
  conversation,
  ...stampAt(noon + days * day),
  prompts: [],
  finished,
});
const first = held('guard', 0);
const dueAfter = (days: number, history: readonly PastSitting[] = [first], behind = 0) =>
  followUpDue({ history, rebuild, behind, today: stampAt(noon + days * day).day });

test.each([
  [-30, 0],
  [0, 0],
  [13, 0],
  [14, 1],
  [29, 1],
  [30, 2],
  [90, 2],
  [91, 3],
  [182, 3],
  [183, 4],
  [364, 4],
  [365, 5],
  [4_000, 5],
])('%i days after the first talk of the Rebuild part, follow-up %i waits', (days, due) => {
  expect(dueAfter(days)).toBe(due);
});

test('it waits from the morning of its day', () => {
  const evening = { ...first, ...stampAt(noon + 9 * hour) };
  const dueOn = (today: Day) => followUpDue({ history: [evening], rebuild, behind: 0, today });
  expect([dueOn('2026-12-06'), dueOn('2026-12-07')]).toEqual([0, 1]);
});

describe('none waits', () => {
  test.each([
    ['where nothing was held', []],
    ['before a talk of the Rebuild part', [held('start', 0), held('own', 1), held('now', 2)]],
    ['where such a talk came to no end', [held('guard', 0, false)]],
    ['where the two looked back in a check-in that day', [first, held('now', 14)]],
    ['where a talk of the Rebuild part was held since', [first, held('ahead', 15, false)]],
  ])('%s', (_, history) => {
    expect(dueAfter(20, history)).toBe(0);
  });

  test('where a check-in was held earlier on its very day', () => {
    const morning = { ...held('now', 14), ...stampAt(noon + 14 * day - 4 * hour) };
    const evening = { ...first, ...stampAt(noon + 8 * hour) };
    expect(dueAfter(20, [evening, morning])).toBe(0);
  });
});

test('what was held before its day, or in another part, or in a time to come, puts nothing behind them', () => {
  expect(dueAfter(14, [first, held('now', 13), held('own', 14), held('warm', 14)])).toBe(1);
  // A clock that ran ahead once does not take every follow-up away.
  expect(dueAfter(14, [first, held('now', 20_000)])).toBe(1);
});

test('one put away stays away, and the next comes in its time', () => {
  expect([dueAfter(20, [first], 1), dueAfter(30, [first], 1)]).toEqual([0, 2]);
  expect([dueAfter(400, [first], 4), dueAfter(400, [first], 5), dueAfter(400, [first], 99)]).toEqual([5, 0, 0]);
});

test('putting the latest away puts those before it away too: only ever one waits', () => {
  const due = dueAfter(100);
  expect(due).toBe(3);
  expect(dueAfter(100, [first], due)).toBe(0);
});

test('it counts from the first in the order of keeping, whatever the clock said later', () => {
  const before = held('guard', -20_000);
  expect(dueAfter(14, [first, before])).toBe(1);
});

test('whatever was held and whatever the clock says, what waits is one of five that were not put away', () => {
  const some = fc.array(
    fc.record({
      conversation: fc.constantFrom<ConversationId>('now', 'guard', 'floor', 'own'),
      days: fc.integer({ min: -400, max: 400 }),
      finished: fc.boolean(),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(some, fc.integer({ min: -800, max: 800 }), fc.nat({ max: 7 }), (history, days, behind) => {
      const all = history.map((each) => held(each.conversation, each.days, each.finished));
      const due = dueAfter(days, all, behind);
      expect([0, 1, 2, 3, 4, 5]).toContain(due);
      if (due > 0) expect(due).toBeGreaterThan(behind);
      expect(dueAfter(days, all, due === 0 ? behind : due)).toBe(0);
    }),
    { numRuns: 400 },
  );
});
