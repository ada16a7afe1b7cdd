import type { ComponentChildren } from 'preact';
import { isTooEarly, useDrawn } from './drawn.ts';

interface HoldProps {
  children: ComponentChildren;
  class: string;
  /** Called when a finger comes to lie on it, and when the last one goes. */
  onHold: (isHeld: boolean) => void;
}

/**
 * A place to lay a finger on for as long as it lies there. Fingers are told of by touch events, which go on while another
 * finger moves the page; mouse and pen by those of pointers. It is no button and is not read out: keyboard, switch and
 * one-handed use need a button beside it.
 */
export function Hold({ children, class: look, onHold }: HoldProps) {
  const place = useDrawn<HTMLDivElement>();
  const begin = (event: UIEvent) => {
    if (place.current !== null && !isTooEarly(place.current, event.timeStamp)) onHold(true);
  };
  const end = (event: TouchEvent) => onHold(event.targetTouches.length > 0);
  const lift = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') onHold(false);
  };
  return (
    <div
      ref={place}
      class={look}
      aria-hidden="true"
      onTouchStart={begin}
      onTouchEnd={end}
      onTouchCancel={end}
      onPointerDown={(event) => {
        if (event.pointerType === 'touch') return;
        event.currentTarget.setPointerCapture(event.pointerId);
        begin(event);
      }}
      onPointerUp={lift}
      onPointerCancel={lift}
      onContextMenu={(event) => event.preventDefault()}
    >
      {children}
    </div>
  );
}
