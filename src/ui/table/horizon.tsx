import { useLayoutEffect, useRef } from 'preact/hooks';
import './horizon.css';

/** How far a turn has come. */
export interface Passed {
  /** Whose turn it is. */
  readonly tone: 'a' | 'b';
  /** Another one with each turn, so that its line begins anew. */
  readonly turn: string;
  /** Length of the turn and what of it has passed, in ms; `running` is false while it is held. */
  readonly total: number;
  readonly elapsed: number;
  readonly running: boolean;
  readonly full: boolean;
  readonly label: string;
}

interface HorizonProps {
  /** Null where no time is told: the line lies there, empty. */
  passed: Passed | null;
  /** On which side of pause it lies, from where it fills. */
  side: 'before' | 'after';
}

/** The line moves once in this time, in ms. */
const stepMs = 1_000;

/** The line on one side of pause, which fills from there while one of the two speaks. The browser moves it; the app only says where it stands. */
export function Horizon({ passed, side }: HorizonProps) {
  const line = useRef<HTMLDivElement>(null);
  const { turn, total = 0, elapsed = 0, running = false } = passed ?? {};
  useLayoutEffect(() => {
    if (total === 0) return;
    const moving = line.current?.animate([{ transform: 'scaleX(0)' }, { transform: 'scaleX(1)' }], {
      duration: total,
      // Once a second is calm to the eye, and no frame is drawn in between: a turn costs the tablet next to nothing.
      easing: `steps(${Math.max(1, Math.round(total / stepMs))})`,
      delay: -Math.min(elapsed, total),
      fill: 'both',
    });
    if (!running) moving?.pause();
    return () => moving?.cancel();
  }, [turn, total, elapsed, running]);
  const look = `horizon horizon-${side}`;
  if (passed === null) return <div class={look} />;
  // The same line lies on both sides; one of them is read out.
  const read = side === 'before' ? { role: 'img' as const, 'aria-label': passed.label } : {};
  return (
    <div class={`${look} tone-${passed.tone} ${passed.full ? 'horizon-full' : ''}`} {...read}>
      <div class="horizon-line" ref={line} />
    </div>
  );
}
