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
  const rest = ['swap', 'speak'];
  test.each([
    [1, ['said', 'next'], rest],
    [2, ['said', ...breathe, 'heard', 'moreNo', 'next', 'next'], ['breath', 'sayBack', 'more', 'meet', ...rest]],
    [3, ['said', ...breathe, 'heard', 'moreNo', 'next', 'next'], ['breath', 'sayBack', 'more', 'meet', ...rest]],
    [4, ['said', ...breathe, 'heard', 'moreNo', 'next', 'next'], ['breath', 'sayBack', 'more', 'meet', ...rest]],
  ] as const)('at level %i goes through its steps to the other partner', (level, moves, steps) => {
    expect(stepsOf(speaking(level), ...moves)).toEqual(steps);
    expect(speaker(speaking(level))).toBe('a');
    expect(speaker(walk(speaking(level), ...moves))).toBe('b');
  });

  test.each(levels)('at level %i counts the prompt as held once it was spoken to, and once only', (level) => {
    const turn: Move[] = level === 1 ? ['said'] : ['said', ...breathe, 'heard', 'moreNo', 'next'];
    const begun = speaking(level);
    const both = walk(begun, ...turn, 'next', ...turn);
    const held = (at: At) => ('held' in at.sitting.scene ? at.sitting.scene.held : null);
    expect(held(begun)).toEqual([]);
    expect(held(walk(begun, 'said'))).toEqual([`impact.0${level}`]);
    expect(held(both)).toEqual([`impact.0${level}`]);
    expect(stepOf(both)).toBe('close');
  });

  test('of a prompt that belongs to one of them is not passed on', () => {
    const belongs = walk(open(planOfOne({ speakers: ['b'] })), ...toSpeak);
    expect(speaker(belongs)).toBe('b');
    expect(stepOf(walk(belongs, 'said', ...breathe, 'heard', 'moreNo', 'next'))).toBe('close');
  });

  test('is followed by the check while there is another card, and by the close after the last', () => {
    const cards = [1, 2].map((number) => buildCard({ prompt: `warm.0${number}`, level: 1, speakers: ['a'] }));
    const first = walk(open(buildPlan({ cards })), ...toSpeak, 'said');
    expect(stepOf(first)).toBe('check');
    expect(stepOf(walk(first, { type: 'check', answer: 'goOn' }, 'start', 'said'))).toBe('close');
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
    expect(stepOf(walk(at, 'heard'))).toBe('more');
  });

  test('is optional at level 2: it can be left out', () => {
    expect(stepOf(walk(sayingBack(2), 'next'))).toBe('meet');
  });

  test('can be not quite it twice; then it is close enough, and nothing more is asked', () => {
    const twice = walk(sayingBack(3), wait(9_000), 'notQuite', 'notQuite');
    expect(twice.sitting.scene).toMatchObject({ step: 'sayBack', tries: 2 });
    expect(walk(twice, 'notQuite').sitting).toBe(twice.sitting);
    expect(stepOf(walk(twice, 'heard'))).toBe('meet');
    expect(stepOf(walk(sayingBack(3), 'notQuite', 'heard'))).toBe('more');
  });

  test('has its whole time again at each try', () => {
    const again = walk(sayingBack(3), wait(44_000), 'notQuite');
    expect(timer(again)).toEqual({ total: sayBackMs, held: 0, since: again.now });
  });
});

describe('more', () => {
  const asked = walk(sayingBack(3), 'heard');

  test('is asked without a time, and told once, for 45 s', () => {
    expect(timer(asked)).toBeNull();
    const told = walk(asked, 'moreYes');
    expect(timer(told)).toEqual({ total: moreMs, held: 0, since: told.now });
    expect(walk(told, 'moreYes').sitting).toBe(told.sitting);
    expect(stepOf(walk(told, 'moreNo'))).toBe('meet');
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
    for (const moves of [[], ['said'], ['said', ...breathe], ['said', ...breathe, 'heard']] satisfies Move[][]) {
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
    expect(timer(walk(untimed, 'said', ...breathe, 'heard', 'moreYes'))?.total).toBe(0);
  });
});

test('an apology begins with a minute to think of what one stands for', () => {
  const stand = walk(open(planOfOne({ apology: true, speakers: ['b'], sayBack: 'optional' })), ...toSpeak);
  expect(timer(stand)).toEqual({ total: standForMs, held: 0, since: stand.now });
  expect(speaker(stand)).toBe('b');
  expect(stepOf(walk(stand, 'next'))).toBe('speak');
});
