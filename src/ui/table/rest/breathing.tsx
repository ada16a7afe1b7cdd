import { useEffect, useState } from 'preact/hooks';
import './breathing.css';

/** How long the circle grows out of the place of Pause before its first breath, in ms; its style sheet says the same. */
const growMs = 700;

/**
 * True while one breathes in, false while one breathes out, from the first drawing on; both times in ms. The first breath in
 * begins while the circle grows.
 */
export function useBreath({ inMs, outMs }: { inMs: number; outMs: number }): boolean {
  const [begun] = useState(() => performance.now());
  const [, look] = useState(0);
  const passed = performance.now() - begun - growMs;
  const into = passed < 0 ? passed : passed % (inMs + outMs);
  const isIn = into < inMs;
  useEffect(() => {
    const turn = setTimeout(() => look(performance.now()), (isIn ? inMs : inMs + outMs) - into + 1);
    return () => clearTimeout(turn);
  });
  return isIn;
}

interface BreathingProps {
  near: 'a' | 'b';
  isBeside: boolean;
  /** True while one breathes in. */
  isIn: boolean;
}

/** The circle that breathes: the mark, each half toward its person. Its words stand outside it, at each end of the table. */
export function Breathing({ near, isBeside, isIn }: BreathingProps) {
  const far = near === 'a' ? 'b' : 'a';
  return (
    <div class={`breathing ${isBeside ? 'breathing-beside' : ''}`} aria-hidden="true">
      <div class={`breathing-lungs ${isIn ? 'breathing-in' : 'breathing-out'}`}>
        <i class={`breathing-half breathing-far tone-${far}`} />
        <i class={`breathing-half breathing-near tone-${near}`} />
      </div>
    </div>
  );
}
