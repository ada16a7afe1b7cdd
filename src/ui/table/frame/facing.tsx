import type { ComponentChildren } from 'preact';
import { useGround } from '../motion/ground-room.tsx';
import { lookOfTable, type QuietRoom } from '../motion/use-quiet.ts';
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
  /** Whether the words of each half may go out of sight, where that is so at this step. */
  quiet?: Readonly<Record<Tone, QuietRoom>>;
}

/** The table seen from both ends: the far half is turned to the partner opposite, the band lies in the exact middle. */
export function Facing({ near, speaking, half, band, nameOf, quiet }: FacingProps) {
  const far: Tone = near === 'a' ? 'b' : 'a';
  useGround({ layout: 'facing', near, speaking });
  const side = (tone: Tone, place: string) => (
    <section
      key={tone}
      ref={quiet?.[tone].room ?? null}
      class={`half half-${place} tone-${tone} ${quiet?.[tone].look ?? ''}`}
      data-speaks={speaking === tone}
      aria-label={nameOf(tone)}
    >
      <span class="focus-rest" tabIndex={-1} />
      {half(tone)}
    </section>
  );
  return (
    <div class={`table ${quiet === undefined ? '' : lookOfTable(quiet.a, quiet.b)}`}>
      {side(far, 'far')}
      {band}
      {side(near, 'near')}
    </div>
  );
}
