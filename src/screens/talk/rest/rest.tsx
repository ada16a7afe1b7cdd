import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Partner } from '../../../core/partner.ts';
import { breathCycle } from '../../../core/sitting/pacing.ts';
import { Breathing } from '../../../ui/table/breathing.tsx';
import { Facing } from '../../../ui/table/frame/facing.tsx';
import { useModels } from '../../parts/models-context.ts';
import { useBreathing } from './use-breathing.ts';
import './rest.css';

interface RestTableProps {
  /** The words for one partner's half, or for both where they sit side by side. */
  words: (partner: Partner | 'both') => ComponentChildren;
  /** True where a circle breathes in the middle. */
  breathes?: boolean;
  /** Stands between two halves in place of the circle; side by side it is left out. */
  band?: ComponentChildren;
  /** Changes with what is shown; each begins at its top. */
  view?: string;
}

/** The table while the talk rests: the prompt is covered, and both ends read the same. */
export function RestTable({ words, breathes = false, band, view }: RestTableProps) {
  const { words: all, settings, facingFits } = useModels();
  useBreathing(breathes);
  useEffect(() => scrollTo(0, 0), [view]);
  const { layout, near } = settings.settings.value;
  const names = settings.names.value;
  const isFacing = layout === 'facing' && facingFits.value;
  const { pause } = all;
  const circle = breathes && (
    <Breathing breatheIn={pause.breatheIn} breatheOut={pause.breatheOut} bothEnds={isFacing} {...breathCycle} />
  );
  if (isFacing) {
    return (
      <div class="rest-facing">
        <Facing
          near={near}
          speaking={null}
          nameOf={(partner) => names[partner]}
          half={(partner) => <div class="rest-words">{words(partner)}</div>}
          band={<div class="rest-middle">{band ?? circle}</div>}
        />
      </div>
    );
  }
  return (
    <div class="rest-beside">
      <span class="focus-rest" tabIndex={-1} />
      {circle}
      <div class="rest-words">{words('both')}</div>
    </div>
  );
}
