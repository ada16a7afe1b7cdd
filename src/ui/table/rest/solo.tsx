import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import '../frame/beside.css';
import '../frame/beside-rooms.css';
import './solo.css';

interface SoloProps {
  /** The one who has the tablet, in whose colour it lies; null where it may be either. */
  tone: 'a' | 'b' | null;
  /** The quiet line at the top. */
  top: ComponentChildren;
  children: ComponentChildren;
  /** The line with pause, where it lies in a turn, too. */
  band: ComponentChildren;
  foot: ComponentChildren;
  /** Another one for each thing that is shown, which begins at its top. */
  view: string;
}

/** The table as one of the two has it alone: words above the line, and what there is to touch below it. */
export function Solo({ tone, top, children, band, foot, view }: SoloProps) {
  const scroller = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => scroller.current?.scrollTo(0, 0), [view]);
  return (
    <div class={`beside solo ${tone === null ? '' : `tone-${tone}`}`} ref={scroller}>
      <div class="beside-page">
        <header class="beside-top">{top}</header>
        <div class="beside-text">
          <div class="beside-picture">{children}</div>
        </div>
        {band}
        <div class="solo-foot">{foot}</div>
      </div>
    </div>
  );
}
