import * as v from 'valibot';
import type { ReminderMemory } from '../../core/reminders/choose.ts';
import { firstFormat } from './format.ts';
import { count, id, instant } from './shapes.ts';

const memory: v.GenericSchema<unknown, ReminderMemory> = v.strictObject({
  sitting: v.nullable(id),
  here: v.array(v.strictObject({ cue: id, text: v.string(), at: instant })),
  before: v.array(v.array(v.string())),
  dismissed: v.record(v.string(), count),
});

/** How it is kept which reminders were shown of late. */
export const remindersFormat = firstFormat(memory);
