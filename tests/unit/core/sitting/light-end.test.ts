import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lightEndOf } from '../../../../src/core/sitting/light-end.ts';
import { cardOf, isTalk, talkOf } from '../../../../src/core/sitting/scene.ts';
import { step } from '../../../../src/core/sitting/step.ts';
import { arbitrarySitting } from '../../../support/sittings/arbitrary-sitting.ts';
import { places, shortOf } from '../../../support/sittings/places.ts';
import {
  type At,
  buildPlan,
  type Move,
  open,
  planOfOne,
  walk,
  wholeCard,
} from '../../../support/sittings/sitting-builder.ts';

const short = ({ sitting }: At) => shortOf(sitting.scene);
const enough: Move = { type: 'check', answer: 'enough' };
const endOf = ({ sitting }: At) => {
  const talk = talkOf(sitting.scene);
  return talk === null ? null : (lightEndOf(sitting.plan, talk)?.prompt ?? null);
};
const ended = walk(open(), 'begin', 'ready', ...wholeCard, enough);

describe('a hard talk that ended early', () => {
  test('can still have its light end, from the close', () => {
    expect([short(ended), endOf(ended)]).toEqual(['close: heard', 'warm.01']);
    const light = walk(ended, 'lightEnd');
    expect([short(light), short(walk(light, 'back'))]).toEqual(['speak warm.01', 'close: heard']);
    const over = walk(light, 'said', 'said');
    expect([short(over), endOf(over)]).toEqual(['close: heard', null]);
    expect(over.sitting.scene).toMatchObject({ held: ['impact.01', 'warm.01'] });
  });

  test('can have it after a stop, too, with the rest counted as one', () => {
    const stopped = walk(places.check, 'stop');
    const light = walk(stopped, { wait: 60_000 }, 'lightEnd');
    expect([endOf(stopped), short(light), light.sitting.rested]).toEqual(['warm.01', 'speak warm.01', 60_000]);
    expect(short(walk(light, 'back'))).toBe(short(places.check));
  });

  test('is asked for nothing where only the first page of the close was left', () => {
    expect(walk(ended, 'next', 'lightEnd').sitting.scene).toMatchObject({ step: 'close', part: 'kind' });
  });
});

test.each([
  ['nothing hard was spoken to', walk(open(), 'begin', 'ready', 'stop')],
  ['the light end was passed', walk(ended, 'lightEnd', 'skip')],
  ['there is none', walk(open(planOfOne()), 'begin', 'ready', ...wholeCard)],
  [
    'the talk is light',
    walk(
      open(buildPlan({ cards: [...planOfOne({ level: 2 }).cards, ...planOfOne({ level: 1 }).cards] })),
      'begin',
      'ready',
      'said',
      'stop',
    ),
  ],
] as const)('where %s, none is offered', (_, at) => {
  expect(endOf(at)).toBeNull();
  expect(walk(at, 'lightEnd').sitting).toBe(at.sitting);
});

test('it is never more than offered: what leads on to the end does so without it', () => {
  fc.assert(
    fc.property(arbitrarySitting, ({ sitting, now }) => {
      const next = step(sitting, { type: 'lightEnd' }, now);
      if (next === sitting) return;
      expect(isTalk(next.scene) && cardOf(next.scene)?.level).toBe(1);
      expect(step(sitting, { type: sitting.scene.step === 'stopped' ? 'endKindly' : 'next' }, now)).not.toBe(sitting);
    }),
    { numRuns: 500 },
  );
});
