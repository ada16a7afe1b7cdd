import type { Layout } from '../../core/settings.ts';
import { Choice } from '../../ui/controls/choice.tsx';
import { useModels } from '../parts/models-context.ts';

/** Chooses how the two sit at the table. */
export function LayoutChoice({ legend, hideLegend = false }: { legend: string; hideLegend?: boolean }) {
  const { words, settings, facingFits } = useModels();
  const { welcome } = words;
  return (
    <>
      <Choice<Layout>
        legend={legend}
        hideLegend={hideLegend}
        chosen={settings.settings.value.layout}
        onChoose={(layout) => void settings.change({ layout })}
        options={[
          { value: 'facing', label: welcome.facing, line: welcome.facingLine },
          { value: 'sideBySide', label: welcome.sideBySide, line: welcome.sideBySideLine },
        ]}
      />
      {!facingFits.value && <p class="hint">{welcome.tooSmall}</p>}
    </>
  );
}
