import { Button } from '../../ui/button.tsx';
import { useModels } from '../models-context.ts';
import './reminder.css';

/** The unasked reminder of this step, for the one it is meant for; it is put away with one touch. */
export function Reminder({ reader }: { reader: 'speaker' | 'listener' | 'both' }) {
  const { words, reminders } = useModels();
  const reminder = reminders.current.value;
  if (reminder === null) return null;
  const isForReader =
    reader === 'both' || reminder.seenBy === 'both' || reminder.seenBy === 'each' || reminder.seenBy === reader;
  if (!isForReader) return null;
  const isOwn = reminder.cue.startsWith('own-');
  return (
    <div class="reminder">
      <p role="status">{isOwn ? <q>{reminder.text}</q> : reminder.text}</p>
      <Button kind="plain" onPress={() => reminders.dismiss()}>
        {words.talk.reminderThanks}
      </Button>
    </div>
  );
}
