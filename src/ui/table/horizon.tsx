import { useLayoutEffect, useRef } from 'preact/hooks';
import './horizon.css';

interface HorizonProps {
  tone: 'a' | 'b';
  /** Length of the turn and what of it has passed, in ms; `running` is false while it is held. */
  total: number;
  elapsed: number;
  running: boolean;
  full: boolean;
  label: string;
}

/** The line moves once in this time, in ms. */
const stepMs = 1_000;

/** The line that fills while one of the two speaks. The browser moves it; the app only says where it stands. */
export function Horizon({ tone, total, elapsed, running, full, label }: HorizonProps) {
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const moving = line.current?.animate([{ transform: 'scaleX(0)' }, { transform: 'scaleX(1)' }], {
      duration: total,
      // Once a second is calm to the eye, and no frame is drawn in between: a turn costs the tablet next to nothing.
      easing: `steps(${Math.max(1, Math.round(total / stepMs))})`,
      delay: -Math.min(elapsed, total),
      fill: 'both',
    });
    if (!running) moving?.pause();
    return () => moving?.cancel();
  }, [total, elapsed, running]);
  return (
    <div class={`horizon tone-${tone} ${full ? 'horizon-full' : ''}`} role="img" aria-label={label}>
      <div class="horizon-line" ref={line} />
    </div>
  );
}
