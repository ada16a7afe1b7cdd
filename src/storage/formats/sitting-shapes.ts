import * as v from 'valibot';
import type { Card } from '../../core/sitting/card.ts';
import { piles, topics } from '../../core/sitting/scope.ts';
import { conversation, count, id, ids, instant, partner } from './shapes.ts';

const card: v.GenericSchema<Card> = v.strictObject({
  prompt: id,
  level: v.picklist([1, 2, 3, 4]),
  speakers: v.union([v.strictTuple([partner]), v.strictTuple([partner, partner])]),
  sayBack: v.picklist(['required', 'optional', 'none']),
  turnMs: count,
  apology: v.boolean(),
  lighter: v.nullable(v.lazy(() => card)),
  listed: v.exactOptional(
    v.strictObject({
      topics: v.union([v.literal('any'), v.array(v.picklist(topics))]),
      whose: v.picklist(['speaker', 'partner']),
    }),
  ),
});
const cards = v.pipe(v.array(card), v.minLength(1), v.maxLength(40));
const spares = v.pipe(v.array(card), v.maxLength(40));

/** A stretch of time, as it is kept. */
export const timer = v.strictObject({
  total: count,
  held: v.pipe(v.number(), v.finite(), v.minValue(0)),
  since: v.nullable(instant),
});

const scope = v.record(v.picklist(topics), v.picklist(piles));
/** What every step of the talk has. */
export const dealt = {
  cards,
  spares,
  card: count,
  turn: v.picklist([0, 1]),
  gentler: v.boolean(),
  lighter: v.boolean(),
  held: ids,
  scopes: v.strictObject({ a: v.exactOptional(scope), b: v.exactOptional(scope) }),
};

/** A step that has nothing of its own. */
export const at = <S extends string>(step: S) => v.strictObject({ ...dealt, step: v.literal(step) });
/** A step that has a time. */
export const timed = <S extends string>(step: S) => v.strictObject({ ...dealt, step: v.literal(step), timer });

/** The steps of the talk that are the same in every version. */
export const steps = [
  at('forecast'),
  v.strictObject({ ...dealt, step: v.literal('sort'), whose: partner, scope }),
  v.strictObject({ ...dealt, step: v.literal('agree'), whose: partner }),
  at('ready'),
  at('offer'),
  timed('stand'),
  timed('speak'),
  timed('breath'),
  v.strictObject({ ...timed('sayBack').entries, tries: count }),
  at('meet'),
  at('check'),
  v.strictObject({ ...dealt, step: v.literal('close'), part: v.picklist(['heard', 'kind', 'next']) }),
] as const;

/** The rests of a talk of this shape. */
export const restsOf = <Talk extends v.GenericSchema>(under: Talk) =>
  [
    v.strictObject({ since: instant, under, step: v.picklist(['pause', 'return', 'stopped']) }),
    v.strictObject({
      since: instant,
      under,
      step: v.literal('break'),
      calledAt: instant,
      returnAt: v.nullable(instant),
      back: v.strictObject({ a: v.boolean(), b: v.boolean() }),
    }),
  ] as const;

/** What an end has in every version. */
export const done = { step: v.literal('done'), finished: v.boolean(), held: ids };

const plan = v.strictObject({
  conversation,
  hurt: v.picklist(['a', 'b', 'both', 'unsaid']),
  first: partner,
  scope: v.boolean(),
  cards,
  spares,
});

/** A sitting whose scenes have this shape. */
export const sittingOf = <Scene extends v.GenericSchema>(scene: Scene) =>
  v.strictObject({
    id,
    openedAt: instant,
    at: instant,
    plan,
    rested: count,
    scene,
    past: v.pipe(v.array(scene), v.maxLength(200)),
  });
