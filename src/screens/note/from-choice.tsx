import type { Appreciation } from '../../core/kept/note.ts';
import { Choice } from '../../ui/controls/choice.tsx';
import { useModels } from '../parts/models-context.ts';

type From = Appreciation['from'];

/** Chooses whom an appreciation is from. */
export function FromChoice({ chosen, onChoose }: { chosen: From; onChoose: (from: From) => void }) {
  const { words, settings } = useModels();
  const { a, b } = settings.names.value;
  return (
    <Choice<From>
      legend={words.kept.from}
      chosen={chosen}
      onChoose={onChoose}
      options={[
        { value: 'a', label: a },
        { value: 'b', label: b },
        { value: 'both', label: words.kept.fromBoth },
      ]}
    />
  );
}
