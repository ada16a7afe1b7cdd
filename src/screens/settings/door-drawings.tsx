import type { ComponentChildren } from 'preact';

/** A drawing in the app's own colours. */
function Drawing({ children }: { children: ComponentChildren }) {
  return (
    <svg class="door-drawing" viewBox="0 0 96 72" aria-hidden="true">
      {children}
    </svg>
  );
}

/** Two circles that overlap. */
export const TwoDrawing = () => (
  <Drawing>
    <circle class="clay-filled" cx="36" cy="36" r="25" />
    <circle class="pine-line" cx="60" cy="36" r="25" />
  </Drawing>
);

/** A table from above, a tablet on it, and one of the two at either side. */
export const TableDrawing = () => (
  <Drawing>
    <path class="pine-filled" d="M37 15a11 11 0 0 1 22 0z" />
    <path class="clay-filled" d="M37 57a11 11 0 0 0 22 0z" />
    <rect class="table-top" x="8" y="20" width="80" height="32" rx="16" />
    <rect class="ink-filled" x="36" y="27" width="24" height="18" rx="3" />
  </Drawing>
);

/** A tablet, and on it the two halves of the mark. */
export const TabletDrawing = () => (
  <Drawing>
    <rect class="ink-line" x="15" y="11" width="66" height="50" rx="7" />
    <path class="clay-filled" d="M36 35a12 12 0 0 1 24 0z" />
    <path class="pine-filled" d="M36 37a12 12 0 0 0 24 0z" />
  </Drawing>
);

/** The mark, not filled: what can be looked into. */
export const AboutDrawing = () => (
  <Drawing>
    <path class="clay-line" d="M20 34a28 28 0 0 1 56 0z" />
    <path class="pine-line" d="M20 39a28 28 0 0 0 56 0z" />
  </Drawing>
);
