import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksOf } from '../../../../src/core/sitting/marks.ts';
import { talkOf } from '../../../../src/core/sitting/scene.ts';
import { arbitrarySitting } from '../../../support/sittings/arbitrary-sitting.ts';
import { places } from '../../../support/sittings/places.ts';
import {
  type At,
  buildCard,
  buildPlan,
  type Move,
  open,
  toSpeak,
  walk,
} from '../../../support/sittings/sitting-builder.ts';

/** A row in short: a filled half by its partner's letter, the question on the table in brackets. */
function rowOf({ sitting: { scene } }: At): string {
  const talk = talkOf(scene);
  if (talk === null) return 'over';
  const halves = ({ a, b }: { a: boolean; b: boolean }) => `${a ? 'a' : '-'}${b ? 'b' : '-'}`;
  return marksOf(talk)
    .map(({ filled, isHere }) => (isHere ? `[${halves(filled)}]` : halves(filled)))
    .join(' ');
}

const enough: Move = { type: 'check', answer: 'enough' };

describe('the row of marks', () => {
  test.each([
    ['ready', '-- -- --'],
    ['offer', '[--] -- --'],
    ['speak', '[--] -- --'],
    ['breath over', '[a-] -- --'],
    ['say back', '[a-] -- --'],
    ['meet', '[a-] -- --'],
    ['check', '[ab] -- --'],
    ['pause', '[--] -- --'],
    ['close: heard', 'ab'],
    ['close: next', 'ab'],
    ['done', 'over'],
  ] as const)('at "%s" is %s', (place, row) => {
    expect(rowOf(places[place])).toBe(row);
  });

  test('goes on to the next question, and back from it', () => {
    const on = walk(places.check, { type: 'check', answer: 'goOn' });
    expect([rowOf(on), rowOf(walk(on, 'back'))]).toEqual(['ab [--] --', '[ab] -- --']);
    expect(rowOf(walk(places['breath over'], 'back'))).toBe('[--] -- --');
  });

  test('keeps no mark of a question that was skipped, and tells nobody whose turn was', () => {
    const plan = buildPlan({ spares: [] });
    expect(rowOf(walk(open(plan), ...toSpeak, 'skip'))).toBe('[--] --');
    expect(rowOf(walk(places['say back'], 'skip'))).toBe('[ab] -- --');
  });

  test('fills one half alone of a question that belongs to one of them', () => {
    const cards = [buildCard({ prompt: 'own.04', speakers: ['b'] }), buildCard({ prompt: 'own.05', speakers: ['b'] })];
    const said = walk(open(buildPlan({ cards })), ...toSpeak, 'said');
    expect(rowOf(said)).toBe('[-b] --');
  });

  test('has nothing to come once it is enough for today', () => {
    expect(rowOf(walk(places.check, enough))).toBe('ab');
  });

  test('has one place here at most, and its halves are those of the questions spoken to', () => {
    fc.assert(
      fc.property(arbitrarySitting, ({ sitting }) => {
        const talk = talkOf(sitting.scene);
        if (talk === null) return;
        const marks = marksOf(talk);
        expect(marks.filter(({ isHere }) => isHere).length).toBeLessThanOrEqual(1);
        const filled = marks.filter(({ filled: { a, b } }) => a || b);
        expect(filled.length).toBeLessThanOrEqual(talk.held.length);
      }),
      { numRuns: 300 },
    );
  });
});
