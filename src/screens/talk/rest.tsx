import type { ComponentChildren } from 'preact';
import { Facing } from '../../ui/table.tsx';
import { useModels } from '../models-context.ts';
import './rest.css';

interface RestTableProps {
  /** What both read; each half shows it, and side by side it stands once. */
  children: ComponentChildren;
  /** What lies in the middle, the same from both ends. */
  middle?: ComponentChildren;
}

/** The table while the talk rests: the prompt is covered, and both ends read the same. */
export function RestTable({ children, middle }: RestTableProps) {
  const { settings, facingFits } = useModels();
  const { layout, near } = settings.settings.value;
  const names = settings.names.value;
  if (layout === 'facing' && facingFits.value) {
    return (
      <div class="rest-facing">
        <Facing
          near={near}
          speaking={null}
          nameOf={(partner) => names[partner]}
          half={() => <div class="side rest-words">{children}</div>}
          band={
            <>
              <span />
              {middle}
              <span />
            </>
          }
        />
      </div>
    );
  }
  return (
    <div class="rest-beside">
      {middle}
      <div class="rest-words">{children}</div>
    </div>
  );
}
