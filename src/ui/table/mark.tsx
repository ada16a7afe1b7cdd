import './mark.css';

interface MarkProps {
  /** Which of its halves are filled: a whole one is that of both. */
  filled?: { readonly a: boolean; readonly b: boolean };
  /** Where the half of clay lies. At a table it lies toward the one in clay; elsewhere above. */
  clay?: 'up' | 'down' | 'start' | 'end';
}

const both = { a: true, b: true };

/** The circle of two halves, a plan of the table: the brand, and the sign of what the two have done. Its size comes from its place. */
export function Mark({ filled = both, clay = 'up' }: MarkProps) {
  return (
    <svg class={`mark mark-${clay}`} viewBox="0 0 38 38" aria-hidden="true">
      <path class={`mark-a ${filled.a ? 'mark-filled' : ''}`} d="M3.03 18A16 16 0 0 1 34.97 18" />
      <path class={`mark-b ${filled.b ? 'mark-filled' : ''}`} d="M3.03 20A16 16 0 0 0 34.97 20" />
    </svg>
  );
}
