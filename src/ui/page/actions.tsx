import type { ComponentChildren } from 'preact';

interface ActionsProps {
  children: ComponentChildren;
  /** True where they stand in the middle and not at the start of the line. */
  isCentred?: boolean;
  tone?: 'a' | 'b';
}

/** Buttons side by side, in as many rows as they need. */
export const Actions = ({ children, isCentred, tone }: ActionsProps) => (
  <div class={`actions ${isCentred === true ? 'side-actions' : ''} ${tone === undefined ? '' : `tone-${tone}`}`}>
    {children}
  </div>
);
