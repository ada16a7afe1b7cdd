import { describe, expect, test } from 'vitest';
import { cardOf, isTalk } from '../../../../src/core/sitting/scene.ts';
import { sortersOf, topics, topicsOf } from '../../../../src/core/sitting/scope.ts';
import { gentlest } from '../../../../src/core/sitting/turn.ts';
import { buildWayDown, places, shortOf } from '../../../support/sittings/places.ts';
import {
  type At,
  buildCard,
  buildPlan,
  type Move,
  open,
  planOfOne,
  wait,
  walk,
  wholeCard,
  wholeTurn,
} from '../../../support/sittings/sitting-builder.ts';

const short = ({ sitting }: At) => shortOf(sitting.scene);
const card = ({ sitting }: At) => (isTalk(sitting.scene) ? cardOf(sitting.scene) : undefined);
const isGentler = ({ sitting }: At) => isTalk(sitting.scene) && sitting.scene.gentler;
const answer = (given: 'goOn' | 'lighter' | 'enough'): Move => ({ type: 'check', answer: given });

describe('the gentler wording', () => {
  test('is turned on and off for this card, and off again for the next', () => {
    const gentle = walk(places.offer, 'gentler', 'start');
    expect(isGentler(gentle)).toBe(true);
    expect(isGentler(walk(gentle, 'gentler'))).toBe(false);
    expect(isGentler(walk(gentle, ...wholeTurn))).toBe(true);
    expect(isGentler(walk(gentle, 'skip'))).toBe(false);
    expect(isGentler(walk(gentle, ...wholeTurn, ...wholeTurn, answer('goOn')))).toBe(false);
  });
});

describe('skip', () => {
  test('offers a spare that is no harder, then the next one, then the next card', () => {
    const spares = [buildCard({ prompt: 'roots.09', level: 4 }), ...buildPlan().spares];
    const first = walk(open(buildPlan({ spares })), 'begin', 'ready', 'skip');
    expect(short(first)).toBe('offer impact.07');
    expect(short(walk(first, 'skip'))).toBe('speak now.08');
    expect(short(walk(first, 'skip', 'skip'))).toBe('offer impact.02');
  });

  test('leads to the close when no card is left', () => {
    expect(short(walk(open(planOfOne()), 'begin', 'ready', 'skip'))).toBe('close: heard');
  });

  test('gives the spare to its first speaker', () => {
    const skipped = walk(places.speak, 'skip');
    expect(skipped.sitting.scene).toMatchObject({ step: 'offer', turn: 0, held: [] });
  });

  test.each(['breath over', 'say back', 'more', 'meet', 'speak, the other one'] as const)(
    'passes a prompt that was spoken to, out of "%s": no other one takes its place',
    (place) => {
      const skipped = walk(places[place], 'skip');
      expect(short(skipped)).toBe('check impact.01');
      expect(short(walk(places[place], 'pause', 'anotherPrompt'))).toBe('check impact.01');
    },
  );

  test('passes each part of the close, but nothing that needs both', () => {
    expect(short(walk(places['close: heard'], 'skip'))).toBe('close: kind');
    for (const place of ['forecast', 'sort', 'agree', 'ready', 'check'] as const)
      expect(walk(places[place], 'skip').sitting).toBe(places[place].sitting);
  });

  test('can be undone like any other step', () => {
    expect(walk(places.offer, 'skip', 'back').sitting).toEqual(places.offer.sitting);
  });
});

describe('the check', () => {
  const answers = ['goOn', 'lighter', 'enough'] as const;

  test('takes the gentlest of both answers, whoever gave which', () => {
    const table = answers.map((one) => answers.map((two) => gentlest(one, two)));
    expect(table).toEqual([
      ['goOn', 'lighter', 'enough'],
      ['lighter', 'lighter', 'enough'],
      ['enough', 'enough', 'enough'],
    ]);
  });

  const heavy = buildWayDown(
    { prompt: 'facts.02', level: 4 },
    { prompt: 'now.05', level: 2 },
    { prompt: 'warm.05', level: 1 },
  );
  const hard = buildPlan({
    cards: [
      buildCard({ level: 4 }),
      ...(heavy ? [heavy] : []),
      buildCard({ prompt: 'facts.03', level: 4 }),
      buildCard({ prompt: 'warm.05', level: 1 }),
    ],
    spares: [buildCard({ prompt: 'facts.07', level: 4 }), buildCard({ prompt: 'warm.09', level: 1 })],
  });
  const lighter = walk(open(hard), 'begin', 'ready', ...wholeCard, answer('lighter'));

  test('makes every card to come lighter, leaves out what has no lighter way, and keeps the light end', () => {
    const { scene } = lighter.sitting;
    expect(scene).toMatchObject({ step: 'speak', lighter: true });
    expect(isTalk(scene) && scene.cards.map(({ prompt }) => prompt)).toEqual(['impact.04', 'now.05', 'warm.05']);
    expect(isTalk(scene) && scene.spares.map(({ prompt }) => prompt)).toEqual(['warm.09']);
  });

  test('can make it lighter again, down to level 1, and no prompt comes twice', () => {
    const tender = buildWayDown(
      { prompt: 'own.02', level: 4 },
      { prompt: 'own.03', level: 3 },
      { prompt: 'now.05', level: 2 },
    );
    const hardest = buildWayDown(
      { prompt: 'facts.03', level: 4 },
      { prompt: 'impact.05', level: 3 },
      { prompt: 'warm.05', level: 1 },
    );
    const end = buildCard({ prompt: 'warm.05', level: 1 });
    const cards = [buildCard({ level: 4 }), ...(tender && hardest ? [tender, hardest] : []), end];
    const once = walk(open(buildPlan({ cards })), 'begin', 'ready', ...wholeCard, answer('lighter'));
    expect(short(once)).toBe('offer own.03');
    const again = walk(once, ...wholeCard, answer('lighter'));
    expect([short(again), card(again)?.level]).toEqual(['speak warm.05', 1]);
    expect(short(walk(again, 'said', 'said'))).toBe('close: heard');
  });

  test('brings nothing that was on the table already', () => {
    const light = buildCard({ prompt: 'warm.01', level: 1 });
    const cards = [
      light,
      buildCard({ prompt: 'now.05', level: 2, lighter: light }),
      buildCard({ prompt: 'warm.02', level: 1 }),
    ];
    const first = walk(
      open(buildPlan({ cards: [buildCard({ prompt: 'now.02', level: 1 }), ...cards] })),
      'begin',
      'ready',
    );
    const checking = walk(first, 'said', 'said', 'said', 'said');
    expect(short(walk(checking, answer('lighter')))).toBe('speak warm.02');
  });

  test('leads to the close when nothing lighter is left', () => {
    const cards = [buildCard(), buildCard({ prompt: 'impact.02' })];
    expect(short(walk(open(buildPlan({ cards })), 'begin', 'ready', ...wholeCard, answer('lighter')))).toBe(
      'close: heard',
    );
  });
});

describe('stop', () => {
  test('is one event away from every place but the forecast and the end', () => {
    const there = Object.entries(places).filter(([, { sitting, now }]) => {
      const { scene } = walk({ sitting, now }, 'stop').sitting;
      return scene.step === 'stopped';
    });
    expect(Object.keys(places).filter((place) => !there.some(([name]) => name === place))).toEqual([
      'forecast',
      'done',
    ]);
  });

  test('offers a kind end, from which back leads to where it was stopped', () => {
    const kind = walk(places.speak, wait(20_000), 'stop', wait(5_000), 'endKindly');
    expect(short(kind)).toBe('close: heard');
    expect(short(walk(kind, 'back'))).toBe('speak impact.01');
    expect(walk(kind, 'next', 'next', { type: 'finish', nextDay: null }).sitting.scene).toMatchObject({
      finished: true,
    });
  });

  test('in the last part of the close can still be followed by its kind parts', () => {
    const kind = walk(places['close: next'], 'stop', 'endKindly');
    expect(short(kind)).toBe('close: heard');
    expect(short(walk(kind, 'back'))).toBe('close: next');
  });
});

describe('before What happened', () => {
  const facts = (hurt: 'a' | 'b' | 'both' | 'unsaid', scope = true) =>
    buildPlan({ conversation: 'facts', scope, hurt, first: 'b' });

  test.each([
    ['a', ['a']],
    ['b', ['b']],
    ['both', ['b', 'a']],
    ['unsaid', ['b', 'a']],
  ] as const)('where %s was hurt, these sort: %s', (hurt, sorters) => {
    expect(sortersOf(facts(hurt))).toEqual(sorters);
    expect(sortersOf(facts(hurt, false))).toEqual([]);
  });

  test('each who sorts is agreed with before both are ready', () => {
    const scope = { kind: 'need', began: 'later' } as const;
    const moves: Move[] = [
      'begin',
      { type: 'sorted', scope },
      'agreed',
      { type: 'sorted', scope: {} },
      'agreed',
      'ready',
    ];
    const steps = moves.map((_, index) => walk(open(facts('both')), ...moves.slice(0, index + 1)).sitting.scene);
    expect(steps.map((scene) => ('whose' in scene ? `${scene.step} ${scene.whose}` : scene.step))).toEqual([
      'sort b',
      'agree b',
      'sort a',
      'agree a',
      'ready',
      'offer',
    ]);
    expect(steps.at(-1)).toMatchObject({ scopes: { b: scope, a: {} } });
  });

  test('a topic in no pile is not wanted', () => {
    const scope = { money: 'need', kind: 'need', home: 'later' } as const;
    expect(topicsOf(scope, 'need')).toEqual(['kind', 'money']);
    expect(topicsOf(scope, 'later')).toEqual(['home']);
    expect(topicsOf(scope, 'spare')).toHaveLength(topics.length - 3);
  });
});
