import type { ConversationId, Level, TableConversation, TablePrompt } from '../../../content/schema.ts';
import { type PastSitting, timesHeld } from '../kept/past-sitting.ts';
import { type Hurt, other, type Partner } from '../partner.ts';
import type { Card, Plan } from '../sitting/card.ts';
import { isLateFor, type Pace, spareCount, turnMs } from '../sitting/pacing.ts';

/** The facts that a plan is made from; `leftOut` are prompt ids the couple set aside for good. */
export interface PlanRequest {
  readonly conversation: ConversationId;
  readonly conversations: readonly TableConversation[];
  readonly history: readonly PastSitting[];
  readonly leftOut: readonly string[];
  readonly hurt: Hurt;
  readonly first: Partner;
  readonly pace: Pace;
  /** The highest level to deal of the conversation: its own, or less where something lighter was asked for. */
  readonly highest: Level;
  /** The tablet's own hour, 0 to 23: late in the evening what is not for it comes last. */
  readonly hourOfDay: number;
  /** The prompt that the two chose to start with, by its id; one that cannot be dealt tonight is as good as none. */
  readonly start?: string | undefined;
}

/** From this level on a conversation is hard: it opens on a card of `start` and ends on one of `warm`. */
const hardLevel = 3;

/**
 * Which prompts tonight: those held least often first, so none comes again until all were held; levels rise by at
 * most one step; a hard conversation opens softly where the step allows and no prompt was chosen, and ends on a level 1 prompt.
 */
export function planSitting(request: PlanRequest): Plan {
  const { conversation, hurt } = request;
  const own = conversationOf(request, conversation);
  const hard = own !== undefined && Math.min(own.levels[1], request.highest) >= hardLevel;
  const fitting = leastHeld(request, conversation).filter(({ level }) => level <= request.highest);
  const deck = [...fitting].sort((x, y) => Number(isTooLate(request, x)) - Number(isTooLate(request, y)));
  const chosen = deck.find(({ id }) => id === request.start);
  const dealt = deal(deck, own?.perSitting ?? 0, request.history, chosen);
  const opener =
    hard && chosen === undefined
      ? soft(request, 'start', 'opens').find(({ level }) => level + 1 === dealt[0]?.level)
      : undefined;
  const closer = hard && dealt.length > 0 ? lightEnd(request) : undefined;
  const prompts = [opener, ...dealt, closer].filter((prompt) => prompt !== undefined);
  const spares = deck
    .filter((prompt) => !prompts.includes(prompt))
    .slice(0, own?.scope === true ? deck.length : spareCount);
  return {
    conversation,
    hurt,
    first: request.first,
    scope: own?.scope === true,
    cards: prompts.map((prompt, index) => cardFor(request, prompt, index)),
    spares: spares.map((prompt, index) => cardFor(request, prompt, index)),
  };
}

/** The prompts of one conversation, least held first; among equals the levels take turns, then the written order. */
function leastHeld(request: PlanRequest, id: ConversationId): TablePrompt[] {
  const prompts = (conversationOf(request, id)?.prompts ?? []).filter((prompt) => isInUse(request, prompt));
  const place = new Map(prompts.map((prompt) => [prompt, placeInDeck(prompts, prompt)]));
  // The prompts that ask from the agreed list and those that answer it are dealt together.
  const alike = (prompt: TablePrompt) =>
    prompt.topics === 'any' ? prompts.filter(({ topics }) => topics === 'any') : [prompt];
  const rank = (prompt: TablePrompt) =>
    Math.max(...alike(prompt).map(({ id: each }) => timesHeld(request.history, each)));
  return [...prompts].sort((x, y) => rank(x) - rank(y) || (place.get(x) ?? 0) - (place.get(y) ?? 0));
}

const isInUse = ({ leftOut }: PlanRequest, { id, status }: TablePrompt) =>
  status !== 'retired' && !leftOut.includes(id);

const isTooLate = ({ hourOfDay }: PlanRequest, { level, notWhen }: TablePrompt): boolean =>
  notWhen.includes('late') && isLateFor(level, hourOfDay);

/** The light prompt a hard sitting ends on: one meant for it, else any light one that was not left out. */
const lightEnd = (request: PlanRequest): TablePrompt | undefined =>
  soft(request, 'warm', 'closes')[0] ?? leastHeld(request, 'warm').find(({ level }) => level === 1);

const soft = (request: PlanRequest, id: ConversationId, place: TablePrompt['place']) =>
  leastHeld(request, id).filter((prompt) => prompt.place === place);

/** The place of a prompt when the levels of its deck are spread evenly through it: 0 is the front, 1 the end. */
function placeInDeck(prompts: readonly TablePrompt[], prompt: TablePrompt): number {
  // An agreed list is asked from before anything else.
  if (prompt.topics === 'any') return 0;
  const alike = prompts.filter((each) => each.level === prompt.level && each.speaker === prompt.speaker);
  return (alike.indexOf(prompt) + 0.5) / alike.length;
}

/**
 * The chosen prompt, if there is one, and the front of the deck, lightest first and no step up of more than one level. What would need such a step is left for
 * another time, and nothing that was held more often takes its place.
 */
function deal(
  deck: readonly TablePrompt[],
  count: number,
  history: readonly PastSitting[],
  chosen: TablePrompt | undefined,
): TablePrompt[] {
  const dealt: TablePrompt[] = chosen === undefined ? [] : [chosen];
  const left: TablePrompt[] = [];
  for (const prompt of deck) {
    if (prompt === chosen) continue;
    const isRepeat = left.some(({ id }) => timesHeld(history, id) < timesHeld(history, prompt.id));
    if (dealt.length === count || isRepeat) break;
    const fits = dealt.length === 0 || dealt.some(({ level }) => Math.abs(level - prompt.level) <= 1);
    (fits ? dealt : left).push(prompt);
  }
  // What is lighter than the chosen one comes after what is not, so that no step up leads over it.
  const isBelow = ({ level }: TablePrompt) => chosen !== undefined && level < chosen.level;
  const place = (prompt: TablePrompt) => (prompt === chosen ? 0 : isBelow(prompt) ? 2 : 1);
  return [...dealt].sort((x, y) => place(x) - place(y) || x.level - y.level);
}

const conversationOf = (request: PlanRequest, id: ConversationId) =>
  request.conversations.find((conversation) => conversation.id === id);

function cardFor(request: PlanRequest, prompt: TablePrompt, index: number): Card {
  const lighter = lighterOf(request, prompt);
  return {
    prompt: prompt.id,
    level: prompt.level,
    speakers: speakersOf(prompt, request.hurt, index % 2 === 0 ? request.first : other(request.first)),
    sayBack: prompt.sayBack,
    apology: prompt.apology === true,
    turnMs: turnMs(prompt.turn, request.pace),
    lighter: lighter === undefined ? null : cardFor(request, lighter, index),
    ...(prompt.topics === undefined
      ? {}
      : { listed: { topics: prompt.topics, whose: prompt.speaker === 'broke' ? 'partner' : 'speaker' } }),
  };
}

/** The next lighter prompt on the way down; one that was set aside is passed over. */
function lighterOf(request: PlanRequest, prompt: TablePrompt): TablePrompt | undefined {
  const next = request.conversations.flatMap(({ prompts }) => prompts).find(({ id }) => id === prompt.lighter);
  return next === undefined || isInUse(request, next) ? next : lighterOf(request, next);
}

/**
 * The speakers of a prompt, in order. One that belongs to the one who was hurt, or to the one who broke the agreement,
 * goes to that partner; where both were hurt, or they would rather not say, it goes to both in turn.
 */
export function speakersOf(
  prompt: Pick<TablePrompt, 'speaker' | 'first' | 'swap'>,
  hurt: Hurt,
  first: Partner,
): readonly [Partner] | readonly [Partner, Partner] {
  const owner = ownerOf(prompt.first, hurt) ?? first;
  const shared = prompt.swap || (prompt.speaker !== 'either' && ownerOf(prompt.speaker, hurt) === null);
  return shared ? [owner, other(owner)] : [owner];
}

function ownerOf(role: TablePrompt['first'], hurt: Hurt): Partner | null {
  if (hurt === 'both' || hurt === 'unsaid') return null;
  if (role === 'hurt') return hurt;
  return role === 'broke' ? other(hurt) : null;
}
