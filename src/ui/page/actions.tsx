import type { ComponentChildren } from 'preact';

interface ActionsProps {
  children: ComponentChildren;
  /** True where they stand in the middle and not at the start of the line. */
  isCentred?: boolean;
  /** True where none may weigh more than another: all have one width. */
  isEven?: boolean;
}

/** Buttons side by side, in as many rows as they need. */
export const Actions = ({ children, isCentred, isEven }: ActionsProps) => (
  <div class={`actions ${isCentred === true ? 'side-actions' : ''} ${isEven === true ? 'even-actions' : ''}`}>
    {children}
  </div>
);
