import type { Models } from '../../../state/models.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { useModels } from '../../parts/models-context.ts';
import './reminder.css';

export type Reader = 'speaker' | 'listener' | 'both';

/** True where this reader sees the reminder of this step. */
export function isReminded({ reminders }: Models, reader: Reader): boolean {
  const seenBy = reminders.current.value?.seenBy;
  return seenBy !== undefined && (reader === 'both' || seenBy === 'both' || seenBy === 'each' || seenBy === reader);
}

/** The unasked reminder of this step, for the one it is meant for; it is put away with one touch. */
export function Reminder({ reader }: { reader: Reader }) {
  const models = useModels();
  const { words, reminders } = models;
  const reminder = reminders.current.value;
  if (reminder === null || !isReminded(models, reader)) return null;
  const isOwn = reminder.cue.startsWith('own-');
  return (
    <div class="reminder">
      <p>{isOwn ? <q>{reminder.text}</q> : reminder.text}</p>
      <Button kind="plain" onPress={() => reminders.dismiss()}>
        {words.talk.reminderAway}
      </Button>
    </div>
  );
}
