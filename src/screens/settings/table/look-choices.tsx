import type { Palette, TextSize } from '../../../core/settings.ts';
import { fill } from '../../../core/text/fill.ts';
import { Choice } from '../../../ui/controls/choice.tsx';
import { useModels } from '../../parts/models-context.ts';

const sizes: Record<string, TextSize> = { 100: 100, 125: 125, 150: 150, 200: 200 };

/** Chooses the colours and the size of the words. */
export function LookChoices() {
  const { words, settings } = useModels();
  const { settings: own } = words;
  const { palette, textSize } = settings.settings.value;
  return (
    <>
      <Choice<Palette>
        legend={own.look}
        chosen={palette}
        onChoose={(value) => void settings.change({ palette: value })}
        options={[
          { value: 'system', label: own.system },
          { value: 'light', label: own.light },
          { value: 'evening', label: own.evening },
        ]}
      />
      <Choice
        legend={own.text}
        chosen={String(textSize)}
        onChoose={(value) => void settings.change({ textSize: sizes[value] ?? 100 })}
        options={Object.keys(sizes).map((percent) => ({ value: percent, label: fill(own.textSize, { percent }) }))}
      />
    </>
  );
}
