import { useEffect } from 'preact/hooks';
import type { Partner } from '../../../core/partner.ts';
import { Mark } from '../../../ui/table/mark.tsx';
import { Resting, type RestLeaf } from '../../../ui/table/rest/resting.tsx';
import { useModels } from '../../parts/models-context.ts';
import type { Reader } from '../words/reader.ts';
import { Breath } from './breath.tsx';
import './rest.css';

/** The whole mark, for the middle of the table. */
export const whole = { a: true, b: true } as const;

interface RestTableProps {
  leaf: (reader: Reader) => RestLeaf;
  /** Whose half of the mark in the middle is filled; the whole mark, large; a circle that breathes; or nothing. */
  middle?: 'breath' | 'seal' | Readonly<Record<Partner, boolean>>;
  /** Whose half is washed in their colour. */
  washed?: Partner | null;
  /** Changes with what is shown; each begins at its top. */
  view?: string;
}

/** The table while the talk rests: the question is covered, and the middle belongs to both. */
export function RestTable({ leaf, middle, washed = null, view }: RestTableProps) {
  const { settings, facingFits } = useModels();
  const { near, layout } = settings.settings.value;
  const isFacing = layout === 'facing' && facingFits.value;
  const names = settings.names.value;
  useEffect(() => scrollTo(0, 0), [view]);
  return (
    <Resting
      isFacing={isFacing}
      near={near}
      nameOf={(partner) => names[partner]}
      leaf={leaf}
      washed={washed}
      room={middle === undefined ? 'none' : typeof middle === 'string' ? middle : 'mark'}
      middle={
        middle === 'breath' ? (
          <Breath isBeside={!isFacing} />
        ) : (
          middle !== undefined && <Mark filled={middle === 'seal' ? whole : middle} clay={clayLies(near, isFacing)} />
        )
      }
    />
  );
}

/** Where the half of clay lies: toward the one in clay. */
function clayLies(near: Partner, isFacing: boolean): 'up' | 'down' | 'start' | 'end' {
  if (isFacing) return near === 'a' ? 'down' : 'up';
  return near === 'a' ? 'start' : 'end';
}
