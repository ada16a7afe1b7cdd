import { Choice } from '../../../ui/controls/choice.tsx';
import { useModels } from '../../parts/models-context.ts';

/** Chooses whether reminders come by themselves. */
export function ReminderChoice() {
  const { words, settings } = useModels();
  const { settings: own } = words;
  return (
    <Choice
      legend={own.quiet}
      chosen={settings.settings.value.reminders}
      onChoose={(reminders) => void settings.change({ reminders })}
      options={[
        { value: 'usual', label: own.quietOff },
        { value: 'fewest', label: own.quietOn },
      ]}
    />
  );
}
