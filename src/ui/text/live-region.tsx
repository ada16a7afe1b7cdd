import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
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
 * A line that comes and goes, and is read out when it comes: its region stays in the page, and gets its words only once
 * it is there, since one that is born with its words is not heard.
 */
export function LiveRegion({ class: look = 'notice actions', line, more, children }: LiveRegionProps) {
  const [said, say] = useState<string | null>(null);
  useEffect(() => say(line), [line]);
  return (
    <div class={line === null ? 'visually-hidden' : look}>
      <p role="status">
        {line !== null && said !== null && (
          <>
            <Said words={said} /> {more !== undefined && <span class="muted">{more}</span>}
          </>
        )}
      </p>
      {line !== null && children}
    </div>
  );
}
