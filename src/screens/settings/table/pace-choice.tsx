import type { Pace } from '../../../core/sitting/pacing.ts';
import { Choice } from '../../../ui/controls/choice.tsx';
import { useModels } from '../../parts/models-context.ts';

/** Chooses how long a turn is. */
export function PaceChoice() {
  const { words, settings } = useModels();
  const { settings: own } = words;
  return (
    <Choice<Pace>
      legend={own.pace}
      hint={own.paceLine}
      chosen={settings.settings.value.pace}
      onChoose={(pace) => void settings.change({ pace })}
      options={[
        { value: 'shorter', label: own.shorter },
        { value: 'usual', label: own.usual },
        { value: 'longer', label: own.longer },
        { value: 'none', label: own.none },
      ]}
    />
  );
}
