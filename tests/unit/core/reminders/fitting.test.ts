import { describe, expect, test } from 'vitest';
import type { PastSitting } from '../../../../src/core/kept/past-sitting.ts';
import type { Plan } from '../../../../src/core/sitting/card.ts';
import { stampAt } from '../../../support/kept/stamps.ts';
import { aptAt, idsAt, ownLines } from '../../../support/sittings/apt-at.ts';
import { type Place, places } from '../../../support/sittings/places.ts';
import { tableCues } from '../../../support/sittings/said.ts';
import {
  type At,
  breathe,
  buildCard,
  buildPlan,
  noon,
  open,
  planOfOne,
  toSpeak,
  wait,
  walk,
  wholeCard,
} from '../../../support/sittings/sitting-builder.ts';

const minute = 60_000;
const hour = 60 * minute;
const light = planOfOne({ level: 2 });
const heldOnce: PastSitting = {
  id: 'h',
  conversation: 'impact',
  ...stampAt(noon),
  prompts: ['impact.01'],
  finished: true,
};

test('nothing is apt while someone speaks, breathes, adds, meets, closes or has stopped', () => {
  const busiest = { ownLines, history: [heldOnce, heldOnce], hardBefore: noon, hourOfDay: 23 };
  const withCues = Object.entries(places).filter(([, at]) => idsAt(at, busiest).length > 0);
  const known: Place[] = ['ready', 'offer', 'say back', 'say back, optional', 'check'];
  expect(withCues.map(([place]) => place)).toEqual(known);
});

describe('before the first question', () => {
  test.each([
    [1, [], []],
    [2, ['r-soft-start'], []],
    [3, [], ['r-soft-start']],
    [4, [], ['r-soft-start']],
  ] as const)('of a sitting that begins at level %i: %j when both are ready, %j as it comes', (level, ready, first) => {
    expect(idsAt(walk(open(planOfOne({ level })), 'begin'))).toEqual(ready);
    expect(idsAt(walk(open(planOfOne({ level })), 'begin', 'ready'))).toEqual(first);
  });

  test('and before no later one', () => {
    const second = walk(places.check, { type: 'check', answer: 'goOn' });
    expect(second.sitting.scene).toMatchObject({ step: 'offer', card: 1 });
    expect(idsAt(second)).toEqual([]);
  });
});

describe('the same loop', () => {
  const day = 24 * hour;
  const loopAt = (at: At, ...daysAgo: readonly number[]) => {
    const prompt = 'cards' in at.sitting.scene ? (at.sitting.scene.cards[0]?.prompt ?? '') : '';
    const history = daysAgo.map((ago) => ({ ...heldOnce, prompts: [prompt], on: at.now - ago * day }));
    return idsAt(at, { history }).filter((id) => id === 'r-same-loop');
  };

  test.each([
    [[], []],
    [[1], []],
    [[8, 1], ['r-same-loop']],
    [[9, 8, 1], ['r-same-loop']],
    [[14, 1], []],
    [[90, 60, 30], []],
    [[-365, -364, -363], []],
  ] as const)('a prompt held %j days ago is offered with %j', (daysAgo, ids) => {
    expect(loopAt(places.offer, ...daysAgo)).toEqual(ids);
  });

  test('is no loop at level 1: a light prompt may come as often as it likes', () => {
    expect(loopAt(walk(open(planOfOne({ level: 1 })), 'begin'), 3, 2, 1)).toEqual([]);
    expect(loopAt(walk(open(planOfOne({ level: 2 })), 'begin'), 3, 2, 1)).toEqual(['r-same-loop']);
  });

  test('is told before a card that comes open, at the check before it, and of no card that was spoken to', () => {
    const cards = [buildCard({ prompt: 'own.01' }), buildCard({ prompt: 'now.08', level: 2 })];
    const check = walk(open(buildPlan({ cards })), 'begin', 'ready', ...wholeCard);
    const held = (prompt: string) => [1, 2].map(() => ({ ...heldOnce, prompts: [prompt] }));
    expect(check.sitting.scene.step).toBe('check');
    expect(idsAt(check, { history: held('now.08') })).toEqual(['r-same-loop']);
    expect(idsAt(check, { history: held('own.01') })).toEqual([]);
  });
});

describe('when both are about to begin', () => {
  test.each([
    [21, []],
    [22, ['r-late']],
    [23, ['r-late']],
    [0, ['r-late']],
    [4, ['r-late']],
    [5, []],
  ] as const)('a hard sitting at %i o’clock has %j', (hourOfDay, ids) => {
    expect(idsAt(places.ready, { hourOfDay })).toEqual(ids);
    expect(idsAt(walk(open(light), 'begin'), { hourOfDay })).toEqual(['r-soft-start']);
  });

  test.each([
    [null, []],
    [1, ['r-rest-between']],
    [48 * hour - 1, ['r-rest-between']],
    [48 * hour, []],
    // The clock was set back an hour since; a year ahead it was wrong.
    [-hour, ['r-rest-between']],
    [-365 * 24 * hour, []],
  ] as const)('a hard sitting %s ms after the last hard one has %j', (ago, ids) => {
    const hardBefore = ago === null ? null : places.ready.now - ago;
    expect(idsAt(places.ready, { hardBefore })).toEqual(ids);
    expect(idsAt(walk(open(light), 'begin'), { hardBefore })).toEqual(['r-soft-start']);
  });

  test('one hard card makes the sitting hard, wherever it lies', () => {
    const mixed = open(buildPlan({ cards: [buildCard({ level: 1 }), buildCard({ level: 3 })] }));
    expect(idsAt(walk(mixed, 'begin'), { hourOfDay: 23 })).toEqual(['r-late']);
  });
});

describe('a reason is said to be on its way', () => {
  const afterTurn = (plan: Plan) => idsAt(walk(open(plan), ...toSpeak, 'next', 'said', ...breathe));

  test.each(['optional', 'none'] as const)('to nobody where the say-back is %s, as after an apology', (sayBack) => {
    expect(afterTurn(planOfOne({ sayBack }))).toEqual([]);
    expect(afterTurn(planOfOne({ sayBack, apology: true }))).toEqual([]);
  });

  test.each([
    ['a', ['b'], []],
    ['b', ['a'], []],
    ['a', ['a'], ['r-reason-waits']],
    ['a', ['b', 'a'], ['r-reason-waits']],
    ['both', ['b', 'a'], ['r-reason-waits']],
  ] as const)('where %s was hurt and %j speaks: %j', (hurt, speakers, ids) => {
    expect(afterTurn({ ...planOfOne({ speakers, sayBack: 'required' }), hurt })).toEqual(ids);
  });
});

test('the words to start softly with are for the one who starts', () => {
  const [start] = aptAt(walk(open(planOfOne({ level: 3 })), 'begin', 'ready'));
  expect(start).toMatchObject({ id: 'r-soft-start', seenBy: 'speaker' });
});

test.each([
  [2, []],
  [3, ['r-reason-waits']],
  [4, ['r-reason-waits']],
] as const)('as a say-back of level %i begins: %j', (level, ids) => {
  const sayBack = walk(open(planOfOne({ level })), ...toSpeak, 'said', ...breathe);
  expect(sayBack.sitting.scene.step).toBe('sayBack');
  expect(idsAt(sayBack)).toEqual(ids);
});

describe('at the check', () => {
  const after = (ms: number) => walk(places.check, wait(noon + ms - places.check.now));

  test.each([
    [35 * minute - 1, []],
    [35 * minute, ['r-enough-today']],
    [3 * hour, ['r-enough-today']],
  ] as const)('after %i ms of talk: %j', (talked, ids) => {
    expect(idsAt(after(talked))).toEqual(ids);
  });

  test('time at rest is not talk', () => {
    const rested = walk(after(34 * minute), 'pause', wait(20 * minute), 'goOn');
    expect(idsAt(rested)).toEqual([]);
    expect(idsAt(walk(rested, wait(minute)))).toEqual(['r-enough-today']);
  });
});

test.each([
  [2 * minute - 1, []],
  [2 * minute, ['r-in-the-break']],
] as const)('%i ms into a break: %j', (into, ids) => {
  expect(idsAt(walk(places.break, wait(into)))).toEqual(ids);
});

test('in a break that is over nothing is said about resting', () => {
  expect(idsAt(walk(places.break, wait(hour)))).toEqual([]);
  expect(idsAt(walk(places.pause, { type: 'callBreak', returnAt: null }, wait(hour)))).toEqual(['r-in-the-break']);
});

test('each reminder that is written has its moment', () => {
  const everywhere = [
    ...[...Object.values(places), walk(places.break, wait(2 * minute)), walk(places.check, wait(hour))].flatMap((at) =>
      aptAt(at, { history: [heldOnce, heldOnce], hardBefore: at.now, hourOfDay: 23 }),
    ),
  ];
  expect(new Set(everywhere)).toEqual(new Set(tableCues.reminders));
});
