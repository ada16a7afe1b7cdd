import type { ComponentChildren } from 'preact';
import { Said } from './said.tsx';

interface LiveRegionProps {
  /** The class of the region while it has a line; a notice by default. */
  class?: string;
  line: string | null;
  /** A second sentence that belongs to the line. */
  more?: string;
  /** The buttons that do something about it. */
  children?: ComponentChildren;
}

/**
 * A line that comes and goes, and is read out when it comes: its region stays in the page, since one that is born with
 * its words is not heard.
 */
export function LiveRegion({ class: look = 'notice actions', line, more, children }: LiveRegionProps) {
  return (
    <div class={line === null ? 'visually-hidden' : look}>
      <p role="status">
        {line !== null && <Said words={line} />}
        {line !== null && more !== undefined && <span class="muted"> {more}</span>}
      </p>
      {line !== null && children}
    </div>
  );
}
