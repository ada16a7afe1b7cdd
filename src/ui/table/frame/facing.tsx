import type { ComponentChildren } from 'preact';
import { useGround } from '../motion/ground-room.tsx';
import './facing.css';

type Tone = 'a' | 'b';

interface FacingProps {
  near: Tone;
  /** The one whose voice it is, or both: their colour lies under their half. */
  speaking: Tone | 'both' | null;
  half: (tone: Tone) => ComponentChildren;
  /** Lies between the two halves. */
  band: ComponentChildren;
  nameOf: (tone: Tone) => string;
}

/** The table seen from both ends: the far half is turned to the partner opposite, the band lies in the exact middle. */
export function Facing({ near, speaking, half, band, nameOf }: FacingProps) {
  const far: Tone = near === 'a' ? 'b' : 'a';
  useGround({
    layout: 'facing',
    near,
    a: speaking === 'a' || speaking === 'both',
    b: speaking === 'b' || speaking === 'both',
  });
  const side = (tone: Tone, place: string) => (
    <section key={tone} class={`half half-${place} tone-${tone}`} aria-label={nameOf(tone)}>
      <span class="focus-rest" tabIndex={-1} />
      {half(tone)}
    </section>
  );
  return (
    <div class="table">
      {side(far, 'far')}
      {band}
      {side(near, 'near')}
    </div>
  );
}
