import { Choice } from '../../ui/controls/choice.tsx';
import { useModels } from '../parts/models-context.ts';

/** Whether reminders come by themselves. */
export function ReminderChoice() {
  const { words, settings } = useModels();
  const { settings: own } = words;
  return (
    <Choice
      legend={own.quiet}
      chosen={settings.settings.value.quiet ? 'on' : 'off'}
      onChoose={(value) => void settings.change({ quiet: value === 'on' })}
      options={[
        { value: 'off', label: own.quietOff },
        { value: 'on', label: own.quietOn },
      ]}
    />
  );
}
