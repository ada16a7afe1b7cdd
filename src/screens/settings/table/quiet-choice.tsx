import { CheckBox } from '../../../ui/controls/check-box.tsx';
import { useModels } from '../../parts/models-context.ts';

/** Whether the words of the table go out of sight while someone speaks. */
export function QuietChoice() {
  const { words, settings } = useModels();
  const { settings: own } = words;
  return (
    <section>
      <CheckBox
        label={own.goesQuiet}
        checked={settings.settings.value.goesQuiet}
        onChange={(goesQuiet) => void settings.change({ goesQuiet })}
      />
      <p class="hint">{own.goesQuietLine}</p>
    </section>
  );
}
