import type { Partner } from '../../../core/partner.ts';
import { Choice } from '../../../ui/controls/choice.tsx';
import { useModels } from '../../parts/models-context.ts';

/** Chooses who sits at the lower edge of the tablet. */
export function NearChoice() {
  const { words, settings } = useModels();
  const { a, b } = settings.names.value;
  return (
    <Choice<Partner>
      legend={words.settings.near}
      chosen={settings.settings.value.near}
      onChoose={(near) => void settings.change({ near })}
      options={[
        { value: 'a', label: a },
        { value: 'b', label: b },
      ]}
    />
  );
}
