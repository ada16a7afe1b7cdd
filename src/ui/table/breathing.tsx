import { useEffect, useState } from 'preact/hooks';
import './breathing.css';

interface BreathingProps {
  breatheIn: string;
  breatheOut: string;
  /** One breath, in ms. */
  inMs: number;
  outMs: number;
  /** True where it lies between two who face each other: each end reads the words its own way up. */
  bothEnds?: boolean;
}

/** A circle that breathes, with its words; under reduced motion the words alone change. */
export function Breathing({ breatheIn, breatheOut, inMs, outMs, bothEnds = false }: BreathingProps) {
  const [begun] = useState(() => performance.now());
  const [, look] = useState(0);
  const into = (performance.now() - begun) % (inMs + outMs);
  const isIn = into < inMs;
  const word = isIn ? breatheIn : breatheOut;
  useEffect(() => {
    const turn = setTimeout(() => look(performance.now()), (isIn ? inMs : inMs + outMs) - into + 1);
    return () => clearTimeout(turn);
  });
  return (
    <div class="breathing">
      <div class="breathing-circle" ref={(circle) => void breathe(circle, inMs, outMs)} />
      <div class={`breathing-words ${bothEnds ? 'breathing-twice' : ''}`}>
        {bothEnds && (
          <p class="breathing-word upside-down" aria-hidden="true">
            {word}
          </p>
        )}
        <p class="breathing-word">{word}</p>
      </div>
    </div>
  );
}

function breathe(circle: HTMLElement | null, inMs: number, outMs: number) {
  if (circle === null || circle.getAnimations().length > 0 || matchMedia('(prefers-reduced-motion: reduce)').matches)
    return;
  const small = { transform: 'scale(0.72)', opacity: 0.75, easing: 'ease-in-out' };
  const large = { transform: 'scale(1)', opacity: 1, easing: 'ease-in-out' };
  circle.animate([small, { ...large, offset: inMs / (inMs + outMs) }, small], {
    duration: inMs + outMs,
    iterations: Number.POSITIVE_INFINITY,
  });
}
