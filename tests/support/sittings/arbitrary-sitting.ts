import fc from 'fast-check';
import { conversationIds } from '../../../content/conversation-ids.ts';
import type { Level } from '../../../content/schema.ts';
import { dayInUtc } from '../../../src/core/day.ts';
import type { Card, Plan } from '../../../src/core/sitting/card.ts';
import { isTalk, type Scene } from '../../../src/core/sitting/scene.ts';
import { piles, topics } from '../../../src/core/sitting/scope.ts';
import { openSitting, type SittingEvent } from '../../../src/core/sitting/sitting.ts';
import { step } from '../../../src/core/sitting/step.ts';
import { type At, noon } from './sitting-builder.ts';

const partner = fc.constantFrom('a' as const, 'b' as const);
/** A card of at most the given level; what is lighter than it lies below. */
const cardUpTo = (highest: number): fc.Arbitrary<Card> =>
  fc.constantFrom<Level>(...([1, 2, 3, 4] as const).filter((level) => level <= highest)).chain((level) =>
    fc.record<Card, Exclude<keyof Card, 'listed'>>(
      {
        // A prompt has one level, wherever it is dealt.
        prompt: fc.constantFrom(...conversationIds).map((conversation) => `${conversation}.0${level}`),
        level: fc.constant(level),
        speakers: fc.constantFrom(['a'], ['b'], ['a', 'b'], ['b', 'a']),
        sayBack: fc.constantFrom('required', 'optional', 'none'),
        turnMs: fc.constantFrom(0, 20_000, 90_000, 120_000),
        apology: fc.boolean(),
        lighter: level === 1 ? fc.constant(null) : fc.option(cardUpTo(level - 1)),
        listed: fc.record({
          topics: fc.oneof(fc.constant('any' as const), fc.subarray([...topics])),
          whose: fc.constantFrom('speaker', 'partner'),
        }),
      },
      { requiredKeys: ['prompt', 'level', 'speakers', 'sayBack', 'turnMs', 'apology', 'lighter'] },
    ),
  );

const cards = (minLength: number, maxLength: number) =>
  fc.uniqueArray(cardUpTo(4), { minLength, maxLength, selector: (card) => card.prompt });

/** Any plan that could be dealt: no question lies in it twice. */
export const arbitraryPlan: fc.Arbitrary<Plan> = fc
  .record<Plan>({
    conversation: fc.constantFrom(...conversationIds),
    hurt: fc.constantFrom('a', 'b', 'both', 'unsaid'),
    first: partner,
    scope: fc.boolean(),
    cards: cards(1, 5),
    spares: cards(0, 3),
  })
  .map((plan) => ({
    ...plan,
    spares: plan.spares.filter(({ prompt }) => plan.cards.every((card) => card.prompt !== prompt)),
  }));

const instant = fc.integer({ min: noon - 90_000_000, max: noon + 900_000_000 });
const bare = (
  ...types: readonly Exclude<SittingEvent['type'], 'sorting' | 'sorted' | 'check' | 'callBreak' | 'imBack' | 'finish'>[]
) => fc.constantFrom(...types).map((type): SittingEvent => ({ type }));

const onward = fc.oneof(
  bare('begin', 'agreed', 'ready', 'start', 'said', 'next', 'heard', 'more', 'notQuite'),
  fc.record({
    type: fc.constant('check' as const),
    answer: fc.constantFrom('goOn' as const, 'lighter' as const, 'enough' as const),
  }),
  fc.record({
    type: fc.constant('sorting' as const),
    topic: fc.constantFrom(...topics),
    pile: fc.constantFrom(...piles),
  }),
  fc.record({
    type: fc.constant('sorted' as const),
    scope: fc.dictionary(fc.constantFrom(...topics), fc.constantFrom(...piles), { noNullPrototype: true }),
  }),
);
const atRest = fc.oneof(
  bare('goOn', 'anotherPrompt', 'endKindly', 'lightEnd', 'resume'),
  fc.record({ type: fc.constant('callBreak' as const), returnAt: fc.option(instant) }),
  fc.record({ type: fc.constant('imBack' as const), partner }),
);
const atEnd = fc.oneof(
  bare('letGo'),
  fc.record({ type: fc.constant('finish' as const), nextDay: fc.option(instant.map(dayInUtc)) }),
);

/** Anything that can happen, whether it fits or not. */
export const arbitraryEvent: fc.Arbitrary<SittingEvent> = fc.oneof(
  { weight: 6, arbitrary: onward },
  { weight: 6, arbitrary: bare('skip', 'gentler', 'back', 'pause', 'stop', 'oneMore', 'startOver', 'seen') },
  { weight: 5, arbitrary: atRest },
  { weight: 1, arbitrary: atEnd },
);

/** What leads a sitting on from here to its close, or null at its end. Whoever says it, it is the same. */
export function onwardFrom(scene: Scene): SittingEvent | null {
  switch (scene.step) {
    case 'forecast':
      return { type: 'begin' };
    case 'sort':
      return { type: 'sorted', scope: { kind: 'need' } };
    case 'agree':
      return { type: 'agreed' };
    case 'ready':
      return { type: 'ready' };
    case 'offer':
      return { type: 'start' };
    case 'speak':
    case 'more':
      return { type: 'said' };
    case 'sayBack':
      return { type: 'heard' };
    case 'check':
      return { type: 'check', answer: 'goOn' };
    case 'close':
      return scene.part === 'next' ? { type: 'finish', nextDay: null } : { type: 'next' };
    case 'pause':
    case 'return':
      return { type: 'goOn' };
    case 'break':
      return { type: 'imBack', partner: scene.back.a ? 'b' : 'a' };
    case 'stopped':
      return { type: 'endKindly' };
    case 'done':
      return null;
    default:
      return { type: 'next' };
  }
}

/** What leads a sitting deeper into its rest: a pause, then a break, then back from it. */
const restFrom = (scene: Scene): SittingEvent | null =>
  isTalk(scene)
    ? { type: 'pause' }
    : scene.step === 'pause'
      ? { type: 'callBreak', returnAt: null }
      : onwardFrom(scene);

/** One thing that happens some ms after the last (below 0 where the clock was set back). */
export interface Happening {
  readonly gap: number;
  readonly event: SittingEvent | 'onward' | 'rest';
}

/** The event of something that happens; null where nothing more can. */
export const eventOf = ({ event }: Happening, { sitting: { scene } }: At): SittingEvent | null =>
  event === 'onward' ? onwardFrom(scene) : event === 'rest' ? restFrom(scene) : event;

const gap = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 9_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 172_800_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -7_200_000, max: 0 }) },
);

/** Something that happens: half of it leads on, some to a rest, the other half is anything. */
export const arbitraryHappening: fc.Arbitrary<Happening> = fc.record({
  gap,
  event: fc.oneof(
    { weight: 5, arbitrary: fc.constant('onward' as const) },
    { weight: 4, arbitrary: arbitraryEvent },
    { weight: 2, arbitrary: fc.constant('rest' as const) },
  ),
});

/** What happens in a sitting, in its order. */
export const arbitraryHappenings: fc.Arbitrary<Happening[]> = fc
  .integer({ min: 0, max: 40 })
  .chain((length) => fc.array(arbitraryHappening, { minLength: length, maxLength: length }));

/** A sitting that any number of things happened in. */
export const arbitrarySitting: fc.Arbitrary<At> = fc
  .tuple(arbitraryPlan, arbitraryHappenings)
  .map(([plan, happenings]) => happen(begin(plan), happenings).at(-1) ?? begin(plan));

/** A sitting at its forecast. */
export const begin = (plan: Plan): At => ({ sitting: openSitting('sitting-1', plan, noon), now: noon });

/** Where a sitting stands after each thing that happens. */
export function happen(from: At, happenings: readonly Happening[]): At[] {
  let at = from;
  return happenings.map((happening) => {
    const event = eventOf(happening, at);
    const now = at.now + happening.gap;
    at = { sitting: event === null ? at.sitting : step(at.sitting, event, now), now };
    return at;
  });
}
