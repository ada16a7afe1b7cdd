import { Mark } from '../mark.tsx';
import './mark-row.css';

/** One question of the talk: whose half is filled, and whether it lies here. */
interface RowMark {
  readonly filled: { readonly a: boolean; readonly b: boolean };
  readonly isHere: boolean;
}

interface MarkRowProps {
  marks: readonly RowMark[];
  /** Where the half of clay lies, as the row is read. */
  clay: 'up' | 'down' | 'start' | 'end';
  /** What the row says in words; empty or left out where it has nothing to say, or the same row is read out elsewhere. */
  label?: string;
}

/** How far the talk has come: a mark for each question, whole where both have spoken; the one that lies here is larger. */
export function MarkRow({ marks, clay, label = '' }: MarkRowProps) {
  const read = label === '' ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': label };
  return (
    <div class="mark-row" {...read}>
      {marks.map(({ filled, isHere }, index) => (
        <span key={index} class={isHere ? 'mark-here' : 'mark-bead'}>
          <Mark filled={filled} clay={clay} />
        </span>
      ))}
    </div>
  );
}
