import { fill } from '../../../core/text/fill.ts';
import type { Models } from '../../../state/models.ts';
import { Press } from '../../../ui/press/press.tsx';
import { useModels } from '../../parts/models-context.ts';
import type { PartInTurn } from '../words/reader.ts';
import './reminder.css';

/** True where this reader sees the reminder of this step. */
export function isReminded({ reminders }: Models, reader: PartInTurn): boolean {
  const seenBy = reminders.current.value?.seenBy;
  return seenBy !== undefined && (reader === 'both' || seenBy === 'both' || seenBy === 'each' || seenBy === reader);
}

/** The unasked reminder of this step, for the one it is meant for: a line in their colour, which a touch puts away. */
export function Reminder({ reader }: { reader: PartInTurn }) {
  const models = useModels();
  const { words, reminders } = models;
  const reminder = reminders.current.value;
  if (reminder === null || !isReminded(models, reader)) return null;
  const { cue, text } = reminder;
  return (
    <Press class="reminder" aria-label={fill(words.talk.reminderAway, { text })} onPress={() => reminders.dismiss()}>
      {cue.startsWith('own-') ? <q>{text}</q> : text}
    </Press>
  );
}
