import './mark.css';

interface MarkProps {
  /** The filled part of the circle. */
  filled?: 'none' | 'half' | 'whole';
  label?: string;
}

/** The circle of two halves, clay above and pine below: the brand, and the sign of how far a conversation has come. */
export function Mark({ filled = 'whole', label }: MarkProps) {
  return (
    <svg
      class={`mark mark-${filled}`}
      viewBox="0 0 38 38"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <path class="mark-a" d="M3 18a16 16 0 0 1 32 0z" />
      <path class="mark-b" d="M3 20a16 16 0 0 0 32 0z" />
    </svg>
  );
}
