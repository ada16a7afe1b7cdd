import { usePassed } from './motion/use-passed.ts';
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

/** The line that fills while one of the two speaks, by a step every few seconds. */
export function Horizon({ tone, total, elapsed, running, full, label }: HorizonProps) {
  const line = usePassed<HTMLDivElement>({ total, elapsed, running });
  return (
    <div ref={line} class={`horizon tone-${tone} ${full ? 'horizon-full' : ''}`} role="img" aria-label={label}>
      <div class="horizon-line" />
    </div>
  );
}
