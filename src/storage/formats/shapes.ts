import * as v from 'valibot';
import { conversationIds } from '../../../content/conversation-ids.ts';

/** Milliseconds since 1970, as far as a date can go. */
export const instant = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));
/** An instant of something kept: days near it can be counted and shown, which the ends of time do not allow. */
export const keptInstant = v.pipe(v.number(), v.minValue(0), v.maxValue(Date.UTC(9999, 11, 31)));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
export const partner = v.picklist(['a', 'b']);
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
export const ids = v.pipe(v.array(id), v.maxLength(1_000));
export const conversation = v.picklist(conversationIds);
/** Words of the two, at most so many UTF-16 units. */
export const words = (units: number) => v.pipe(v.string(), v.maxLength(units));
