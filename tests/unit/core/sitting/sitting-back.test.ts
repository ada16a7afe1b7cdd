import { describe, expect, test } from 'vitest';
import { timerOf } from '../../../../src/core/sitting/scene.ts';
import { elapsed } from '../../../../src/core/sitting/timer.ts';
import { places, shortOf } from '../../../support/sittings/places.ts';
import { type At, breathe, open, planOfOne, wait, walk } from '../../../support/sittings/sitting-builder.ts';

const short = ({ sitting }: At) => shortOf(sitting.scene);

describe('back', () => {
  test('takes a turn up again with the time that had passed', () => {
    const back = walk(places.speak, wait(40_000), 'said', wait(3_000), 'back');
    const timer = timerOf(back.sitting.scene);
    expect(timer && elapsed(timer, back.now)).toBe(40_000);
    expect(timer && elapsed(timer, back.now + 1_000)).toBe(41_000);
  });

  test.each([
    ['out of the breath', ['said']],
    ['out of the say-back after it', ['said', ...breathe]],
    ['out of a skip in it', ['said', 'skip']],
  ] as const)('%s leads to the turn, and never into a breath that would run on by itself', (_, moves) => {
    const back = walk(places.speak, wait(40_000), ...moves, wait(3_000), 'back');
    const timer = timerOf(back.sitting.scene);
    expect([short(back), timer && elapsed(timer, back.now)]).toEqual(['speak impact.01', 40_000]);
    expect(back.sitting.past).toEqual(places.speak.sitting.past);
  });

  test('out of a pause in the breath leads into it again, with the time it had left', () => {
    const paused = walk(places.speak, 'said', wait(3_000), 'pause', wait(60_000), 'back');
    expect(short(walk(paused, wait(1_999), 'next'))).toBe('breath impact.01');
    expect(short(walk(paused, wait(2_000), 'next'))).toBe('sayBack impact.01');
  });

  test('after a touch that was too much costs that touch alone, where the other one speaks next', () => {
    const light = walk(open(planOfOne({ level: 1 })), 'begin', 'ready', wait(30_000));
    const back = walk(light, 'said', wait(4_000), 'back');
    const timer = timerOf(back.sitting.scene);
    expect([back.sitting.scene.step, timer && elapsed(timer, back.now)]).toEqual(['speak', 30_000]);
    expect(back.sitting.scene).toMatchObject({ turn: 0, held: [] });
  });

  test('leads all the way to the forecast, and no further', () => {
    const end = walk(places.check, ...Array.from({ length: 40 }, () => 'back' as const));
    expect(end.sitting).toEqual({ ...walk(open()).sitting, at: end.sitting.at });
    expect(walk(end, 'back').sitting).toBe(end.sitting);
  });

  test('undoes a check that made the rest lighter', () => {
    expect(walk(places.check, { type: 'check', answer: 'lighter' }, 'back').sitting).toEqual(places.check.sitting);
  });
});
