import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Partner } from '../../core/partner.ts';
import { Facing } from '../../ui/table.tsx';
import { useModels } from '../models-context.ts';
import './rest.css';

interface RestTableProps {
  /** What both read; each half shows its own, and side by side it stands once, for both. */
  words: (partner: Partner | 'both') => ComponentChildren;
  /** What lies in the middle, the same from both ends. */
  middle?: ComponentChildren;
  /** What lies between two halves alone. */
  band?: ComponentChildren;
  /** Changes with what is shown; each begins at its top. */
  view?: string;
}

/** The table while the talk rests: the prompt is covered, and both ends read the same. */
export function RestTable({ words, middle, band, view }: RestTableProps) {
  const { settings, facingFits } = useModels();
  useEffect(() => scrollTo(0, 0), [view]);
  const { layout, near } = settings.settings.value;
  const names = settings.names.value;
  if (layout === 'facing' && facingFits.value) {
    return (
      <div class="rest-facing">
        <Facing
          near={near}
          speaking={null}
          nameOf={(partner) => names[partner]}
          half={(partner) => <div class="side rest-words">{words(partner)}</div>}
          band={
            <>
              <span />
              {band ?? middle}
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
      <div class="rest-words">{words('both')}</div>
    </div>
  );
}
