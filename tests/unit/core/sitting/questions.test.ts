import { describe, expect, test } from 'vitest';
import { hasAnother } from '../../../../src/core/sitting/forward.ts';
import { questionsOf, talkOf } from '../../../../src/core/sitting/scene.ts';
import { places } from '../../../support/sittings/places.ts';
import { type At, buildCard, buildPlan, open, walk, wholeCard } from '../../../support/sittings/sitting-builder.ts';

const underOf = ({ sitting: { scene } }: At) => {
  const talk = talkOf(scene);
  if (talk === null) throw new Error('the sitting is over');
  return talk;
};
const check = (answer: 'goOn' | 'lighter' | 'enough') => ({ type: 'check', answer }) as const;
const count = (at: At) => {
  const questions = questionsOf(underOf(at));
  return questions === null ? 'none' : `${questions.number}, then ${questions.toCome}`;
};

/** Four hard prompts, two of which have a lighter way, and a light one at the end. */
const offered = walk(
  open(
    buildPlan({
      cards: [
        buildCard({ prompt: 'impact.01' }),
        buildCard({ prompt: 'impact.02', lighter: buildCard({ prompt: 'now.09', level: 2 }) }),
        buildCard({ prompt: 'impact.03' }),
        buildCard({ prompt: 'warm.01', level: 1 }),
      ],
      spares: [],
    }),
  ),
  'begin',
  'ready',
);
const checking = walk(offered, ...wholeCard);

describe('the count of the questions', () => {
  test.each(['sort', 'agree', 'ready', 'close: heard', 'close: kind', 'close: next'] as const)(
    'is not told where none lies on the table: %s',
    (place) => expect(count(places[place])).toBe('none'),
  );

  test('stays true when the rest is made lighter: the number goes on, and what comes is counted anew', () => {
    expect([count(offered), count(checking)]).toEqual(['1, then 3', '1, then 3']);
    expect(count(walk(checking, check('goOn')))).toBe('2, then 2');
    expect(count(walk(checking, check('lighter')))).toBe('2, then 1');
  });

  test('counts no question that was skipped, and is the same again after a way back', () => {
    expect(count(walk(offered, 'skip'))).toBe('1, then 2');
    expect(count(walk(offered, 'skip', 'back'))).toBe('1, then 3');
    expect(count(walk(checking, check('goOn'), 'back'))).toBe('1, then 3');
  });

  test('of a light question to end on says that it is the last', () => {
    expect(count(walk(checking, check('enough'), 'lightEnd'))).toBe('2, then 0');
  });
});

describe('another question is offered', () => {
  test.each([
    ['the offer', offered, true],
    ['the last one on the table', walk(offered, 'skip', 'skip', 'skip'), false],
    ['ready', places.ready, false],
    ['the check', checking, false],
    ['the close', places['close: heard'], false],
  ] as const)('only where there is one: at %s', (_, at, isThere) => {
    expect(hasAnother(underOf(at))).toBe(isThere);
  });
});
