import { usePassed } from './motion/use-passed.ts';
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

const none = { total: 0, elapsed: 0, running: false };

interface HorizonProps {
  /** Null where no time is told: the line lies there, empty. */
  passed: Passed | null;
  /** On which side of pause it lies, from where it fills. */
  side: 'before' | 'after';
}

/** The line on one side of pause, which fills from there while one of the two speaks, by a step every few seconds. */
export function Horizon({ passed, side }: HorizonProps) {
  const line = usePassed<HTMLDivElement>(passed ?? none);
  const look = `horizon horizon-${side}`;
  if (passed === null) return <div ref={line} class={look} />;
  // The same line lies on both sides; one of them is read out.
  const read = side === 'before' ? { role: 'img' as const, 'aria-label': passed.label } : {};
  return (
    <div ref={line} class={`${look} tone-${passed.tone} ${passed.full ? 'horizon-full' : ''}`} {...read}>
      <div class="horizon-line" />
    </div>
  );
}
