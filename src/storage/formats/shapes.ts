import * as v from 'valibot';
import { conversationIds } from '../../../content/conversation-ids.ts';
import { type Day, isDay } from '../../core/day.ts';

/** Milliseconds since 1970, as far as a date can go. */
export const instant = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));
/** A day of the calendar. */
export const day = v.custom<Day>(isDay);
/** An instant of something kept: days near it can be counted and shown, which the ends of time do not allow. */
export const keptInstant = v.pipe(v.number(), v.minValue(0), v.maxValue(Date.UTC(9999, 11, 31)));
/** A whole number from 0 on. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
/** One of the two. */
export const partner = v.picklist(['a', 'b']);
/** One of the two, or both together. */
export const who = v.picklist(['a', 'b', 'both']);
/** The id of a record, or of a prompt or cue of the content. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** A list of ids. */
export const ids = v.pipe(v.array(id), v.maxLength(1_000));
/** A conversation of the content. */
export const conversation = v.picklist(conversationIds);
/** Words of the two. How long they may be is told by the facts of each kind, and not asked of what was just being typed. */
export const words = v.string();
/** When something was kept, as version 1 told it: by its instant alone. */
export const stamp1 = { on: keptInstant };
/** When something was kept. */
export const stamp = { on: keptInstant, day };
/** The mark of what was brought back from a copy. */
export const origin = { broughtBackOn: v.exactOptional(day) };
/** The parts that all texts of the two have in common beside their time. */
export const written = { id, rev: count, sitting: v.nullable(id) };
