import type { ConversationId } from '../../../content/conversation-ids.ts';
import type { CheckIn, Item, Step } from '../../../src/core/kept/check-in.ts';
import { idAfter } from '../../../src/core/kept/ids.ts';
import type { Keepsake } from '../../../src/core/kept/keepsake.ts';
import type { Partner } from '../../../src/core/partner.ts';
import { recordOf } from '../../../src/storage/formats/keepsake-formats.ts';
import type { Kept } from '../sittings/stored.ts';
import { stampAt } from './stamps.ts';

const hour = 3_600_000;
const week = 7 * 24 * hour;
const firstMonday = Date.UTC(2026, 10, 2, 8);

/** The id of the thing that was kept at this place in their order. */
export const idAt = (place: number): string => idAfter(place - 1, 'ab12cd34');

/** A note, an hour after the one before. */
export const noteOn = (place: number, text: string): Keepsake => ({
  kind: 'note',
  body: { id: idAt(place), text, ...stampAt(Date.UTC(2026, 9, 1) + place * hour), rev: 1, sitting: null },
});

/** The record of such a note as it lies on the tablet. */
export const noteAt = (place: number, text: string): Kept => recordOf(noteOn(place, text));

/** A word of appreciation from one of the two or from both. */
export const appreciationOn = (place: number, text: string, on: number, from: Partner | 'both' = 'both'): Keepsake => ({
  kind: 'appreciation',
  body: { id: idAt(place), text, ...stampAt(on), rev: 1, sitting: null, from },
});

/** The trace of a talk that was held to its end. */
export const talkOn = (place: number, conversation: ConversationId, on: number, finished = true): Keepsake => ({
  kind: 'held',
  body: { id: idAt(place), conversation, ...stampAt(on), prompts: ['x'], finished },
});

/** What one answered on one day. */
type Answered = Pick<CheckIn, 'on' | 'day' | 'answers'>;

/** Answers a week apart, from the first Monday of November on, or from so many weeks after it. */
export function weeksOf(answers: Partial<Record<Item, readonly Step[]>>, after = 0): Answered[] {
  const items = Object.entries(answers) as [Item, readonly Step[]][];
  const weeks = Math.max(...items.map(([, steps]) => steps.length));
  return Array.from({ length: weeks }, (_, index) => ({
    ...stampAt(firstMonday + (after + index) * week),
    answers: Object.fromEntries(items.flatMap(([item, steps]) => (steps[index] ? [[item, steps[index]]] : []))),
  }));
}

/** One partner's check-ins of these days, from a place in the order on. */
export const checkInsOf = (partner: Partner, place: number, days: readonly Answered[]): Keepsake[] =>
  days.map((day, index) => ({ kind: 'checkIn', body: { id: idAt(place + index), partner, ...day } }));
