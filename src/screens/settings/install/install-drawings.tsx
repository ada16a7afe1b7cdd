import type { ComponentChildren } from 'preact';

/** A drawing in the colour of the words beside it. */
function Drawing({ children }: { children: ComponentChildren }) {
  return (
    <svg class="install-drawing" viewBox="0 0 48 48" aria-hidden="true">
      {children}
    </svg>
  );
}

/** The share sign of Apple's browsers: an arrow that leaves a box. */
export const ShareDrawing = () => (
  <Drawing>
    <path d="M17 19h-5v21h24V19h-5" />
    <path d="M24 29V7M17 13l7-7 7 7" />
  </Drawing>
);

/** A line of a menu with a plus in a box. */
export const AddDrawing = () => (
  <Drawing>
    <rect x="9" y="9" width="30" height="30" rx="7" />
    <path d="M24 17v14M17 24h14" />
  </Drawing>
);

/** The three dots of a menu. */
export const DotsDrawing = () => (
  <Drawing>
    <circle class="filled" cx="24" cy="10" r="3" />
    <circle class="filled" cx="24" cy="24" r="3" />
    <circle class="filled" cx="24" cy="38" r="3" />
  </Drawing>
);

/** A home screen, and on it the two halves that are the app's mark. */
export const HomeDrawing = () => (
  <Drawing>
    <rect x="5" y="10" width="38" height="28" rx="5" />
    <path class="filled" d="M23 17a7 7 0 0 0 0 14z" />
    <path d="M26 17a7 7 0 0 1 0 14z" />
  </Drawing>
);
