import * as v from 'valibot';
import { conversationIds } from '../../content/conversation-ids.ts';
import type { Card } from '../core/card.ts';
import type { Held } from '../core/held.ts';
import type { Scene, TalkScene } from '../core/scene.ts';
import type { Settings } from '../core/settings.ts';
import type { Sitting } from '../core/sitting.ts';
import type { StoredRecord } from './database.ts';

/** The format that is written today, by kind. A new one gets a function that brings the old one forward. */
export const formats = { sitting: 1, held: 1, settings: 1 } as const;

const instant = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const partner = v.picklist(['a', 'b']);
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const conversation = v.picklist(conversationIds);
const ids = v.array(id);

const card: v.GenericSchema<Card> = v.strictObject({
  prompt: id,
  level: v.picklist([1, 2, 3, 4]),
  speakers: v.union([v.tuple([partner]), v.tuple([partner, partner])]),
  sayBack: v.picklist(['required', 'optional', 'none']),
  turnMs: count,
  lighter: v.nullable(v.lazy(() => card)),
});
const cards = v.pipe(v.array(card), v.minLength(1), v.maxLength(40));
const timer = v.strictObject({ total: count, held: v.pipe(v.number(), v.minValue(0)), since: v.nullable(instant) });

const dealt = {
  cards,
  spares: v.pipe(v.array(card), v.maxLength(40)),
  card: count,
  turn: v.picklist([0, 1]),
  gentler: v.boolean(),
  lighter: v.boolean(),
  held: ids,
};
const at = <S extends string>(step: S) => v.strictObject({ ...dealt, step: v.literal(step) });
const timed = <S extends string>(step: S) => v.strictObject({ ...dealt, step: v.literal(step), timer });
const talk: v.GenericSchema<TalkScene> = v.variant('step', [
  at('forecast'),
  at('ready'),
  at('offer'),
  timed('speak'),
  timed('breath'),
  v.strictObject({ ...timed('sayBack').entries, tries: count }),
  v.strictObject({ ...dealt, step: v.literal('more'), timer: v.nullable(timer) }),
  at('meet'),
  at('swap'),
  at('check'),
  v.strictObject({ ...dealt, step: v.literal('close'), part: v.picklist(['heard', 'kind', 'next']) }),
]);
const scene: v.GenericSchema<Scene> = v.union([
  talk,
  v.strictObject({ step: v.literal('pause'), since: instant, under: talk }),
  v.strictObject({
    step: v.literal('break'),
    since: instant,
    returnAt: v.nullable(instant),
    back: v.strictObject({ a: v.boolean(), b: v.boolean() }),
    under: talk,
  }),
  v.strictObject({ step: v.literal('return'), under: talk }),
  v.strictObject({ step: v.literal('stopped'), under: talk }),
  v.strictObject({
    step: v.literal('done'),
    finished: v.boolean(),
    nextAt: v.nullable(instant),
    held: ids,
  }),
]);
const plan = v.strictObject({
  conversation,
  hurt: v.picklist(['a', 'b', 'both', 'unsaid']),
  cards,
  spares: dealt.spares,
});
const sitting: v.GenericSchema<Sitting> = v.pipe(
  v.strictObject({ id, openedAt: instant, plan, scene, past: v.pipe(v.array(scene), v.maxLength(200)) }),
  v.check(({ scene: now }) => now.step === 'done' || cardIsThere('under' in now ? now.under : now)),
);
const held: v.GenericSchema<Held> = v.strictObject({
  id,
  conversation,
  on: instant,
  prompts: ids,
  finished: v.boolean(),
});
const settings: v.GenericSchema<Settings> = v.strictObject({
  welcomed: v.boolean(),
  names: v.strictObject({ a: v.string(), b: v.string() }),
  layout: v.picklist(['facing', 'sideBySide']),
  near: partner,
  palette: v.picklist(['system', 'light', 'evening']),
  textSize: v.picklist([100, 125, 150, 200]),
  pace: v.picklist(['shorter', 'usual', 'longer']),
  leftOut: ids,
});

const cardIsThere = (talkScene: TalkScene) =>
  talkScene.card < talkScene.cards.length && talkScene.turn < (talkScene.cards[talkScene.card]?.speakers.length ?? 0);

/** What a record holds, or null where it is damaged or of a format this version does not know. */
const reader =
  <T>(format: number, schema: v.GenericSchema<T>) =>
  (record: StoredRecord): T | null => {
    if (record.v !== format) return null;
    const result = v.safeParse(schema, record.value);
    return result.success ? result.output : null;
  };

/** The sitting of a record, or null where it is damaged or unknown. */
export const readSitting = reader(formats.sitting, sitting);
/** The trace of a held sitting, or null where it is damaged or unknown. */
export const readHeld = reader(formats.held, held);
/** The settings of a record, or null where they are damaged or unknown. */
export const readSettings = reader(formats.settings, settings);
