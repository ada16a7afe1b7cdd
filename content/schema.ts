import * as v from 'valibot';
import { conversationIds } from './conversation-ids.ts';
import { topics } from './topics.ts';

const sentence = v.pipe(v.string(), v.trim(), v.minLength(1));
const seconds = v.pipe(v.number(), v.integer(), v.minValue(20), v.maxValue(300));
const day = v.pipe(v.string(), v.isoDate());

/** A prompt's id: conversation and number, such as `now.03`; stable for ever and never reused. */
export const promptId = v.pipe(v.string(), v.regex(/^[a-z]+\.\d\d$/));

/** How much a prompt asks: 1 light, 2 warm, 3 tender, 4 hard. */
export const level = v.picklist([1, 2, 3, 4]);

/** Whose prompt it is: either of the two, the one who was hurt, or the one who broke the agreement. */
export const speaker = v.picklist(['either', 'hurt', 'broke']);

/** One question or invitation with everything its card needs; times in seconds. */
export const promptSchema = v.strictObject({
  id: promptId,
  rev: v.pipe(v.number(), v.integer(), v.minValue(1)),
  level,
  speaker,
  first: v.picklist(['hurt', 'broke', 'alternate', 'either']),
  swap: v.boolean(),
  text: sentence,
  gentler: sentence,
  followUps: v.pipe(v.array(sentence), v.maxLength(2)),
  forSpeaker: sentence,
  forListener: sentence,
  caution: v.optional(sentence),
  pauseWhen: v.optional(v.array(sentence), []),
  turn: v.strictObject({ default: seconds, min: seconds, max: seconds }),
  sayBack: v.picklist(['required', 'optional', 'none']),
  forecast: sentence,
  lighter: v.optional(promptId),
  /** Topics of the agreed list: dealt only where all of them are on it, or, with `any`, where at least one topic is. */
  topics: v.optional(v.union([v.literal('any'), v.pipe(v.array(v.picklist(topics)), v.minLength(1))])),
  notWhen: v.optional(v.array(v.literal('late')), []),
  breach: v.array(v.picklist(['any', 'sexual', 'money', 'lies', 'addiction', 'absence'])),
  fits: v.optional(v.array(v.picklist(['unsure', 'apart'])), []),
  notes: v.boolean(),
  apology: v.optional(v.literal(true)),
  /** Whether it may open or close a hard sitting of another conversation. */
  place: v.optional(v.picklist(['opens', 'closes'])),
  article: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
  why: v.strictObject({ text: sentence, source: v.optional(v.string()) }),
  intent: sentence,
  status: v.picklist(['draft', 'reviewed', 'retired']),
});

/** One deck of prompts with a purpose; `after` counts sittings held, `restHours` is advice and never a lock. */
export const conversationSchema = v.strictObject({
  id: v.picklist(conversationIds),
  name: sentence,
  purpose: sentence,
  asks: sentence,
  stage: v.picklist(['steady', 'understand', 'rebuild']),
  levels: v.tuple([level, level]),
  perSitting: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(45)),
  restHours: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(72)),
  first: v.picklist(['hurt', 'broke', 'alternate', 'either']),
  after: v.record(v.picklist(conversationIds), v.pipe(v.number(), v.integer(), v.minValue(1))),
  scope: v.optional(v.boolean(), false),
  light: v.picklist(conversationIds),
  provenance: v.strictObject({
    kind: v.literal('original'),
    author: sentence,
    written: day,
    /** From how many points of view its authors read it over; that is no review. */
    readings: v.pipe(v.number(), v.integer(), v.minValue(0)),
    reviewedBy: v.array(v.strictObject({ name: sentence, role: v.picklist(['reader', 'counsellor', 'advocate']) })),
    reviewed: v.optional(day),
  }),
  prompts: v.pipe(v.array(promptSchema), v.minLength(1)),
});

/** Published work that a "why this question" line may lean on, by key. */
export const sourcesSchema = v.record(v.string(), v.strictObject({ cite: sentence, says: sentence }));

export { type ConversationId, conversationIds } from './conversation-ids.ts';
/** The cited works by the key that a prompt's `why.source` names. */
export type Sources = v.InferOutput<typeof sourcesSchema>;
/** 1 light, 2 warm, 3 tender, 4 hard. */
export type Level = v.InferOutput<typeof level>;
/** A prompt as it is written. */
export type Prompt = v.InferOutput<typeof promptSchema>;
/** A conversation as it is written. */
export type Conversation = v.InferOutput<typeof conversationSchema>;
/** A conversation without its prompts and its authors. */
export type ConversationSummary = Omit<Conversation, 'prompts' | 'provenance'>;
/** The part of a conversation that the path shows before the second script is there. */
export type PathEntry = Pick<Conversation, 'id' | 'name' | 'stage' | 'levels'>;
/** A prompt as the app carries it: without what only its authors need. */
export type TablePrompt = Omit<Prompt, 'rev' | 'intent' | 'article' | 'breach' | 'fits' | 'notes'>;
/** A conversation as the app carries it. */
export type TableConversation = ConversationSummary & { readonly prompts: readonly TablePrompt[] };
