import { describe, expect, test } from 'vitest';
import type { Level } from '../../../../content/schema.ts';
import { breathMs, moreMs, oneMoreMs, sayBackMs, standForMs } from '../../../../src/core/sitting/pacing.ts';
import { speakerOf, timerOf } from '../../../../src/core/sitting/scene.ts';
import {
  type At,
  breathe,
  buildCard,
  buildPlan,
  type Move,
  open,
  planOfOne,
  toSpeak,
  wait,
  walk,
} from '../../../support/sittings/sitting-builder.ts';

const levels: readonly Level[] = [1, 2, 3, 4];
const meets: Move[] = [...breathe, 'heard', 'next'];
const bothBack: Move[] = [
  { type: 'imBack', partner: 'b' },
  { type: 'imBack', partner: 'a' },
];
const speaking = (level: Level) => walk(open(planOfOne({ level })), ...toSpeak);
const sayingBack = (level: Level) => walk(speaking(level), 'said', ...breathe);
const stepOf = ({ sitting }: At) => sitting.scene.step;
const timer = ({ sitting }: At) => timerOf(sitting.scene);
const speaker = ({ sitting }: At) => ('cards' in sitting.scene ? speakerOf(sitting.scene) : null);
/** The steps a walk comes to, one for each of its events. */
const stepsOf = (from: At, ...moves: readonly Move[]) =>
  moves.flatMap((move, index) =>
    typeof move === 'object' && 'wait' in move ? [] : stepOf(walk(from, ...moves.slice(0, index + 1))),
  );

describe('a whole turn', () => {
  test.each([
    [1, ['said'], ['speak']],
    [2, ['said', ...breathe, 'heard'], ['breath', 'sayBack', 'speak']],
    [3, ['said', ...breathe, 'heard', 'next'], ['breath', 'sayBack', 'meet', 'speak']],
    [4, ['said', ...breathe, 'heard', 'next'], ['breath', 'sayBack', 'meet', 'speak']],
  ] as const)('at level %i goes through its steps to the other partner', (level, moves, steps) => {
    expect(stepsOf(speaking(level), ...moves)).toEqual(steps);
    expect(speaker(speaking(level))).toBe('a');
    expect(speaker(walk(speaking(level), ...moves))).toBe('b');
  });

  test.each(levels)('at level %i counts the prompt as held once it was spoken to, and once only', (level) => {
    const turn: readonly Move[] = level === 1 ? [] : level === 2 ? [...breathe, 'heard'] : meets;
    const begun = speaking(level);
    const both = walk(begun, 'said', ...turn, 'said', ...turn);
    const held = (at: At) => ('held' in at.sitting.scene ? at.sitting.scene.held : null);
    expect(held(begun)).toEqual([]);
    expect(held(walk(begun, 'said'))).toEqual([`impact.0${level}`]);
    expect(held(both)).toEqual([`impact.0${level}`]);
    expect(stepOf(both)).toBe('close');
  });

  test('of a prompt that belongs to one of them is not passed on', () => {
    const belongs = walk(open(planOfOne({ speakers: ['b'] })), ...toSpeak);
    expect(speaker(belongs)).toBe('b');
    expect(stepOf(walk(belongs, 'said', ...breathe, 'heard', 'next'))).toBe('close');
  });

  test.each([
    [1, 'speak'],
    [2, 'speak'],
    [3, 'offer'],
    [4, 'offer'],
  ] as const)(
    'begins at level %i with the step "%s", and with the one in front whichever way led to it',
    (level, first) => {
      const cards = [1, 2, 3].map((number) => buildCard({ prompt: `own.0${number}`, level, speakers: ['a'] }));
      const begun = walk(open(buildPlan({ cards, spares: cards.slice(2) })), 'begin', 'ready');
      expect(begun.sitting.scene).toMatchObject({ step: first, card: 0, turn: 0 });
      const rested: Move[] = ['pause', { type: 'callBreak', returnAt: null }, ...bothBack, 'goOn'];
      expect(walk(begun, ...rested).sitting.scene).toMatchObject({ step: first, gentler: true });
      for (const moves of [['skip'], ['skip', 'skip'], ['pause', 'anotherPrompt']] satisfies Move[][])
        expect(walk(begun, ...moves).sitting.scene).toMatchObject({ step: first, gentler: false });
    },
  );

  test('that is an apology has its minute before the words, also where it is light', () => {
    const light = walk(open(planOfOne({ level: 2, apology: true })), 'begin', 'ready');
    expect(stepOf(light)).toBe('stand');
    const both = walk(open(planOfOne({ apology: true })), ...toSpeak, 'next', 'said', ...meets);
    expect([stepOf(both), speaker(both)]).toEqual(['stand', 'b']);
  });
});

describe('the check', () => {
  /** Where a sitting of these levels comes to after each of its cards, each of which `a` alone speaks to. */
  function after(...levels: readonly Level[]) {
    const cards = levels.map((level, at) =>
      buildCard({ prompt: `own.0${at}`, level, speakers: ['a'], sayBack: 'none' }),
    );
    let at = walk(open(buildPlan({ cards })), 'begin', 'ready');
    return levels.map(() => {
      at = walk(at, 'start', 'said');
      const { step } = at.sitting.scene;
      at = walk(at, { type: 'check', answer: 'goOn' });
      return step;
    });
  }

  test.each([
    [[1], ['close']],
    [
      [1, 1],
      ['speak', 'close'],
    ],
    [
      [1, 2, 2, 1],
      ['speak', 'check', 'speak', 'close'],
    ],
    [
      [1, 1, 1, 1, 1],
      ['speak', 'check', 'speak', 'check', 'close'],
    ],
    [
      [3, 3, 1],
      ['check', 'check', 'close'],
    ],
    [
      [2, 3, 3, 1],
      ['offer', 'check', 'check', 'close'],
    ],
    [
      [4, 1, 2, 1],
      ['check', 'speak', 'check', 'close'],
    ],
  ] as const)('of levels %j comes after every second light card and every other one: %j', (levels, steps) => {
    expect(after(...levels)).toEqual(steps);
  });

  test('counts no card that was skipped', () => {
    const cards = [1, 2, 3, 4].map((number) => buildCard({ prompt: `now.0${number}`, level: 1, speakers: ['a'] }));
    const second = walk(open(buildPlan({ cards, spares: [] })), 'begin', 'ready', 'skip', 'said');
    expect(stepOf(second)).toBe('speak');
    expect(stepOf(walk(second, 'said'))).toBe('check');
  });
});

describe('the breath', () => {
  test.each([3, 4] as const)('cannot be left before 5 s at level %i', (level) => {
    const breath = walk(speaking(level), 'said');
    expect(timer(breath)).toMatchObject({ total: breathMs, held: 0, since: breath.now });
    expect(stepOf(walk(breath, 'next'))).toBe('breath');
    expect(stepOf(walk(breath, wait(4_999), 'next'))).toBe('breath');
    expect(stepOf(walk(breath, wait(5_000), 'next'))).toBe('sayBack');
  });

  test('can be left at once at level 2', () => {
    expect(stepOf(walk(speaking(2), 'said', 'next'))).toBe('sayBack');
  });

  test('counts only what was breathed when a pause came between', () => {
    const paused = walk(speaking(3), 'said', wait(3_000), 'pause', wait(60_000), 'goOn');
    expect(stepOf(walk(paused, wait(1_999), 'next'))).toBe('breath');
    expect(stepOf(walk(paused, wait(2_000), 'next'))).toBe('sayBack');
  });

  test('does not hold anyone up when the clock is set back meanwhile', () => {
    expect(stepOf(walk(speaking(4), 'said', wait(-3_600_000), 'next'))).toBe('sayBack');
  });

  test('lasts 5 s for a couple that wants no timer, too', () => {
    const untimed = walk(open(planOfOne({ turnMs: 0 })), ...toSpeak, 'said');
    expect(stepOf(walk(untimed, wait(4_999), 'next'))).toBe('breath');
  });
});

describe('saying back', () => {
  test.each([3, 4] as const)('is required at level %i: only the speaker says that it was heard', (level) => {
    const at = sayingBack(level);
    expect(walk(at, 'next').sitting).toBe(at.sitting);
    expect(stepOf(walk(at, 'heard'))).toBe('meet');
  });

  test('can be left out where it is optional, and then nothing has to be met either', () => {
    expect(stepOf(walk(sayingBack(2), 'next'))).toBe('speak');
    const owned = walk(open(planOfOne({ sayBack: 'optional', speakers: ['b'] })), ...toSpeak, 'said', ...breathe);
    expect([stepOf(walk(owned, 'next')), stepOf(walk(owned, 'heard'))]).toEqual(['close', 'meet']);
  });

  test('can be not quite it twice; then it is close enough, and nothing more is asked', () => {
    const twice = walk(sayingBack(3), wait(9_000), 'notQuite', 'notQuite');
    expect(twice.sitting.scene).toMatchObject({ step: 'sayBack', tries: 2 });
    expect(walk(twice, 'notQuite').sitting).toBe(twice.sitting);
    expect(walk(twice, 'more').sitting).toBe(twice.sitting);
    expect(stepOf(walk(twice, 'heard'))).toBe('meet');
    expect(stepOf(walk(sayingBack(3), 'notQuite', 'more'))).toBe('more');
  });

  test('has its whole time again at each try', () => {
    const again = walk(sayingBack(3), wait(44_000), 'notQuite');
    expect(timer(again)).toEqual({ total: sayBackMs, held: 0, since: again.now });
  });
});

describe('more', () => {
  test('is told once, by the one who spoke, for 45 s; then the talk goes on', () => {
    const told = walk(sayingBack(3), 'more');
    expect([timer(told), speaker(told)]).toEqual([{ total: moreMs, held: 0, since: told.now }, 'a']);
    expect(walk(told, 'more').sitting).toBe(told.sitting);
    expect(stepOf(walk(told, 'said'))).toBe('meet');
    expect(stepOf(walk(sayingBack(2), 'more', 'said'))).toBe('speak');
  });
});

describe('the time of a turn', () => {
  const talk = speaking(3);

  test('is what the card says', () => {
    expect(timer(talk)).toEqual({ total: 120_000, held: 0, since: talk.now });
  });

  test('can be made a minute longer, once', () => {
    const longer = walk(talk, wait(100_000), 'oneMore');
    expect(timer(longer)).toEqual({ total: 120_000 + oneMoreMs, held: 0, since: talk.now });
    expect(walk(longer, 'oneMore').sitting).toBe(longer.sitting);
  });

  test('begins anew when someone wants to say it again, from any step until it was met', () => {
    for (const moves of [[], ['said'], ['said', ...breathe], ['said', ...breathe, 'more']] satisfies Move[][]) {
      const anew = walk(talk, wait(30_000), ...moves, 'startOver');
      expect(stepOf(anew)).toBe('speak');
      expect(timer(anew)).toEqual({ total: 120_000, held: 0, since: anew.now });
    }
  });

  test('is never full where the couple wants none: no step but the breath has a length', () => {
    const untimed = walk(open(planOfOne({ turnMs: 0 })), ...toSpeak);
    expect(timer(untimed)?.total).toBe(0);
    expect(walk(untimed, 'oneMore').sitting).toBe(untimed.sitting);
    expect(timer(walk(untimed, 'said', ...breathe))?.total).toBe(0);
    expect(timer(walk(untimed, 'said', ...breathe, 'more'))?.total).toBe(0);
  });
});

test('an apology begins with a minute to think of what one stands for', () => {
  const stand = walk(open(planOfOne({ apology: true, speakers: ['b'], sayBack: 'optional' })), ...toSpeak);
  expect(timer(stand)).toEqual({ total: standForMs, held: 0, since: stand.now });
  expect(speaker(stand)).toBe('b');
  expect(stepOf(walk(stand, 'next'))).toBe('speak');
});
