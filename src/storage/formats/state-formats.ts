import * as v from 'valibot';
import type { ReminderMemory } from '../../core/reminders/choose.ts';
import type { Settings } from '../../core/settings.ts';
import type { Card } from '../../core/sitting/card.ts';
import type { Scene, TalkScene } from '../../core/sitting/scene.ts';
import { piles, topics } from '../../core/sitting/scope.ts';
import type { Sitting } from '../../core/sitting/sitting.ts';
import type { StoredRecord } from '../database.ts';
import { conversation, count, id, ids, instant, partner } from './shapes.ts';

/** The format in which each part of `state` is written today. A new one gets a function that brings the old one forward. */
export const formats = { sitting: 1, settings: 1, reminders: 1, planned: 1, copied: 1 } as const;

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
const scene: v.GenericSchema<Scene> = v.union([
  talk,
  v.strictObject({ ...rest, step: v.picklist(['pause', 'return', 'stopped']) }),
  v.strictObject({
    ...rest,
    step: v.literal('break'),
    calledAt: instant,
    returnAt: v.nullable(instant),
    back: v.strictObject({ a: v.boolean(), b: v.boolean() }),
  }),
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
  first: partner,
  scope: v.boolean(),
  cards,
  spares: dealt.spares,
});
const sitting: v.GenericSchema<Sitting> = v.pipe(
  v.strictObject({
    id,
    openedAt: instant,
    at: instant,
    plan,
    rested: count,
    scene,
    past: v.pipe(v.array(scene), v.maxLength(200)),
  }),
  v.check(({ scene: now, past }) => [now, ...past].every(isWhole)),
);
const settings: v.GenericSchema<Settings> = v.strictObject({
  welcomed: v.boolean(),
  names: v.strictObject({ a: v.string(), b: v.string() }),
  layout: v.picklist(['facing', 'sideBySide']),
  near: partner,
  palette: v.picklist(['system', 'light', 'evening']),
  textSize: v.picklist([100, 125, 150, 200]),
  pace: v.picklist(['shorter', 'usual', 'longer', 'none']),
  quiet: v.boolean(),
  chime: v.boolean(),
  vibration: v.boolean(),
  readAloud: v.boolean(),
  lookForUpdates: v.boolean(),
  ownLines: v.strictObject({ listen: v.string(), quiet: v.string(), here: v.string() }),
  leftOut: ids,
  checkIns: v.boolean(),
  followUps: count,
});

/** True where the card and the turn a scene speaks of are there. */
const isWhole = (each: Scene): boolean => each.step === 'done' || cardIsThere('under' in each ? each.under : each);
const cardIsThere = (talkScene: TalkScene) =>
  talkScene.card < talkScene.cards.length && talkScene.turn < (talkScene.cards[talkScene.card]?.speakers.length ?? 0);

const reminders: v.GenericSchema<ReminderMemory> = v.strictObject({
  sitting: v.nullable(id),
  here: v.array(v.strictObject({ cue: id, text: v.string(), at: instant })),
  before: v.array(v.array(v.string())),
  dismissed: v.record(v.string(), count),
});
/** What a record holds, or null where it is damaged or of a format this version does not know. */
const reader =
  <T>(format: number, schema: v.GenericSchema<unknown, T>) =>
  (record: StoredRecord): T | null => {
    if (record.v !== format) return null;
    const result = v.safeParse(schema, record.value);
    return result.success ? result.output : null;
  };

/** The sitting of a record, or null where it is damaged or unknown. */
export const readSitting = reader(formats.sitting, sitting);
/** The settings of a record, or null where they are damaged or unknown. */
export const readSettings = reader(formats.settings, settings);
/** What is remembered of reminders, or null where the record is damaged or unknown. */
export const readReminders = reader(formats.reminders, reminders);
/** The instant of the next sitting the two meant to have, or null where its record is damaged or unknown. */
export const readPlanned = reader(formats.planned, instant);
/** The instant of the last copy, or null where its record is damaged or unknown. */
export const readCopied = reader(formats.copied, instant);
