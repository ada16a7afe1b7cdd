import type { ComponentChildren } from 'preact';
import { isTooEarly, useDrawn } from './drawn.ts';

interface HoldProps {
  children: ComponentChildren;
  class: string;
  /** Called when a finger comes to lie on it, and when it goes. */
  onHold: (isHeld: boolean) => void;
}

/**
 * A place to lay a finger on for as long as it lies there. It is no button and is not read out: keyboard, switch and
 * one-handed use need a button beside it.
 */
export function Hold({ children, class: look, onHold }: HoldProps) {
  const place = useDrawn<HTMLDivElement>();
  const end = () => onHold(false);
  return (
    <div
      ref={place}
      class={look}
      aria-hidden="true"
      onPointerDown={(event) => {
        if (isTooEarly(event.currentTarget, event.timeStamp)) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        onHold(true);
      }}
      onPointerUp={end}
      onPointerCancel={end}
      onContextMenu={(event) => event.preventDefault()}
    >
      {children}
    </div>
  );
}
