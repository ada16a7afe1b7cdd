import type { Partner } from '../../../core/partner.ts';
import { Choice } from '../../../ui/controls/choice.tsx';
import { useModels } from '../../parts/models-context.ts';

/** Chooses who sits at the lower edge of the tablet, or on the left where the two sit side by side. */
export function NearChoice() {
  const { words, settings, facingFits } = useModels();
  const { a, b } = settings.names.value;
  const isFacing = settings.settings.value.layout === 'facing' && facingFits.value;
  return (
    <Choice<Partner>
      legend={isFacing ? words.settings.near : words.settings.nearBeside}
      chosen={settings.settings.value.near}
      onChoose={(near) => void settings.change({ near })}
      options={[
        { value: 'a', label: a },
        { value: 'b', label: b },
      ]}
    />
  );
}
