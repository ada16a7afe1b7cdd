import * as v from 'valibot';
import type { Card } from '../../core/sitting/card.ts';
import type { Scene, TalkScene } from '../../core/sitting/scene.ts';
import { piles, topics } from '../../core/sitting/scope.ts';
import type { Sitting } from '../../core/sitting/sitting.ts';
import { dayHere } from './day-here.ts';
import { firstFormat } from './format.ts';
import { conversation, count, day, id, ids, instant, partner } from './shapes.ts';

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
const timer = v.strictObject({
  total: count,
  held: v.pipe(v.number(), v.finite(), v.minValue(0)),
  since: v.nullable(instant),
});

const scope = v.record(v.picklist(topics), v.picklist(piles));

const dealt = {
  cards,
  spares: v.pipe(v.array(card), v.maxLength(40)),
  card: count,
  turn: v.picklist([0, 1]),
  gentler: v.boolean(),
  lighter: v.boolean(),
  held: ids,
  scopes: v.strictObject({ a: v.exactOptional(scope), b: v.exactOptional(scope) }),
};
const at = <S extends string>(step: S) => v.strictObject({ ...dealt, step: v.literal(step) });
const timed = <S extends string>(step: S) => v.strictObject({ ...dealt, step: v.literal(step), timer });
const talk: v.GenericSchema<TalkScene> = v.variant('step', [
  at('forecast'),
  v.strictObject({ ...dealt, step: v.literal('sort'), whose: partner, scope }),
  v.strictObject({ ...dealt, step: v.literal('agree'), whose: partner }),
  at('ready'),
  at('offer'),
  timed('stand'),
  timed('speak'),
  timed('breath'),
  v.strictObject({ ...timed('sayBack').entries, tries: count }),
  v.strictObject({ ...dealt, step: v.literal('more'), timer: v.nullable(timer) }),
  at('meet'),
  at('swap'),
  at('check'),
  v.strictObject({ ...dealt, step: v.literal('close'), part: v.picklist(['heard', 'kind', 'next']) }),
]);
const rest = { since: instant, under: talk };
const rests = [
  v.strictObject({ ...rest, step: v.picklist(['pause', 'return', 'stopped']) }),
  v.strictObject({
    ...rest,
    step: v.literal('break'),
    calledAt: instant,
    returnAt: v.nullable(instant),
    back: v.strictObject({ a: v.boolean(), b: v.boolean() }),
  }),
] as const;
const done = { step: v.literal('done'), finished: v.boolean(), held: ids };
/** Version 1 told the day of the next sitting by an instant. */
const scene1 = v.union([talk, ...rests, v.strictObject({ ...done, nextAt: v.nullable(instant) })]);
const scene: v.GenericSchema<Scene> = v.union([talk, ...rests, v.strictObject({ ...done, nextDay: v.nullable(day) })]);
const plan = v.strictObject({
  conversation,
  hurt: v.picklist(['a', 'b', 'both', 'unsaid']),
  first: partner,
  scope: v.boolean(),
  cards,
  spares: dealt.spares,
});
const sittingOf = <S extends v.GenericSchema>(each: S) =>
  v.strictObject({
    id,
    openedAt: instant,
    at: instant,
    plan,
    rested: count,
    scene: each,
    past: v.pipe(v.array(each), v.maxLength(200)),
  });
const version1 = sittingOf(scene1);
const version2: v.GenericSchema<Sitting> = v.pipe(
  sittingOf(scene),
  v.check(({ scene: now, past }) => [now, ...past].every(isWhole)),
);

function withDay(before: v.InferOutput<typeof scene1>): Scene {
  if (before.step !== 'done') return before;
  const { nextAt, ...same } = before;
  return { ...same, nextDay: nextAt === null ? null : dayHere(nextAt) };
}
/** True where the card and the turn a scene speaks of are there. */
const isWhole = (each: Scene): boolean => each.step === 'done' || cardIsThere('under' in each ? each.under : each);
const cardIsThere = (talkScene: TalkScene) =>
  talkScene.card < talkScene.cards.length && talkScene.turn < (talkScene.cards[talkScene.card]?.speakers.length ?? 0);

/** How the sitting under way is kept. */
export const sittingFormat = firstFormat(version1).next(version2, ({ scene: now, past, ...same }) => ({
  ...same,
  scene: withDay(now),
  past: past.map(withDay),
}));
