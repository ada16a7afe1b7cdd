import type { Card, Plan } from '../../../src/core/sitting/card.ts';
import { openSitting, type Sitting, type SittingEvent } from '../../../src/core/sitting/sitting.ts';
import { step } from '../../../src/core/sitting/step.ts';
import type { Instant } from '../../../src/core/sitting/timer.ts';

/** The instant at which every built sitting is opened. */
export const noon: Instant = Date.UTC(2026, 10, 23, 12);

const sayBackAt = { 1: 'none', 2: 'optional', 3: 'required', 4: 'required' } as const;

/** A card that both speak to, `a` first, as its level has it; with what a test changes about it. */
export function buildCard(changes: Partial<Card> = {}): Card {
  const level = changes.level ?? 3;
  return {
    prompt: `impact.0${level}`,
    level,
    speakers: ['a', 'b'],
    sayBack: sayBackAt[level],
    turnMs: level >= 3 ? 120_000 : 90_000,
    apology: false,
    lighter: null,
    ...changes,
  };
}

/** A hard sitting of two prompts and a light one at its end, with two spares; with what a test changes about it. */
export function buildPlan(changes: Partial<Plan> = {}): Plan {
  return {
    conversation: 'impact',
    hurt: 'unsaid',
    first: 'a',
    scope: false,
    cards: [
      buildCard({ prompt: 'impact.01' }),
      buildCard({ prompt: 'impact.02', lighter: buildCard({ prompt: 'now.05', level: 2 }) }),
      buildCard({ prompt: 'warm.01', level: 1 }),
    ],
    spares: [buildCard({ prompt: 'impact.07' }), buildCard({ prompt: 'now.08', level: 2 })],
    ...changes,
  };
}

/** A sitting of one card of the given level alone. */
export const planOfOne = (changes: Partial<Card> = {}): Plan => buildPlan({ cards: [buildCard(changes)], spares: [] });

/** A sitting and the instant it has come to. */
export interface At {
  readonly sitting: Sitting;
  readonly now: Instant;
}

type Bare<E = SittingEvent> = E extends { readonly type: infer T }
  ? Exclude<keyof E, 'type'> extends never
    ? T
    : never
  : never;
type Wait = { readonly wait: number };

/** One move of a walk: an event, its bare name where it carries nothing, or some time that passes. */
export type Move = SittingEvent | Bare | Wait;

/** Lets some ms pass. */
export const wait = (ms: number): Wait => ({ wait: ms });

/** A sitting at its forecast, at noon. */
export const open = (plan: Plan = buildPlan()): At => ({ sitting: openSitting('sitting-1', plan, noon), now: noon });

/** Walks on from where a sitting stands. */
export function walk(from: At, ...moves: readonly Move[]): At {
  return moves.reduce<At>(({ sitting, now }, move) => {
    if (typeof move === 'object' && 'wait' in move) return { sitting, now: now + move.wait };
    const event = typeof move === 'string' ? { type: move } : move;
    return { sitting: step(sitting, event, now), now };
  }, from);
}

/** The breath of 5 s, and on. */
export const breathe = [wait(5_000), 'next'] as const satisfies readonly Move[];
/** One turn of level 3 or 4 from its speaking to where it was met. */
export const wholeTurn = ['said', ...breathe, 'heard', 'next'] as const satisfies readonly Move[];
/** One turn of level 2, which is said back and not met. */
export const warmTurn = ['said', 'next', 'heard'] as const satisfies readonly Move[];
/** From the forecast to the first speaking: a light card needs no touch to show it. */
export const toSpeak = ['begin', 'ready', 'start'] as const satisfies readonly Move[];
/** A card of level 3 or 4 that both spoke to, from its offer on. */
export const wholeCard = ['start', ...wholeTurn, ...wholeTurn] as const satisfies readonly Move[];
