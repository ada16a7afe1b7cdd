import type { ComponentChildren } from 'preact';
import './table.css';

type Tone = 'a' | 'b';

interface FacingProps {
  near: Tone;
  /** The one whose turn it is: their half is washed in their colour. */
  speaking: Tone | null;
  half: (tone: Tone) => ComponentChildren;
  band: ComponentChildren;
  /** Lies along the edge of the half whose turn it is. */
  line?: ComponentChildren;
  nameOf: (tone: Tone) => string;
}

/** The table seen from both ends: the far half is turned to the partner opposite, the band lies in the middle. */
export function Facing({ near, speaking, half, band, line, nameOf }: FacingProps) {
  const far: Tone = near === 'a' ? 'b' : 'a';
  const side = (tone: Tone, place: string) => (
    <section
      key={tone}
      class={`half half-${place} tone-${tone} ${speaking === tone ? 'half-speaking' : ''}`}
      aria-label={nameOf(tone)}
    >
      <span class="focus-rest" tabIndex={-1} />
      {half(tone)}
    </section>
  );
  return (
    <div class="table">
      {side(far, 'far')}
      <div class="band">
        {line !== undefined && <div class={`band-line ${speaking === near ? 'band-line-near' : ''}`}>{line}</div>}
        {band}
      </div>
      {side(near, 'near')}
    </div>
  );
}

interface SideBySideProps {
  speaking: Tone | null;
  near: Tone;
  head: ComponentChildren;
  /** Stays in reach at the lower edge while the picture scrolls; `below` comes after it. */
  foot: ComponentChildren;
  below: ComponentChildren;
  children: ComponentChildren;
}

/** One picture for both; the colour comes from the side of the one whose turn it is. */
export function SideBySide({ speaking, near, head, foot, below, children }: SideBySideProps) {
  const wash = speaking === null ? '' : `tone-${speaking} ${speaking === near ? 'beside-start' : 'beside-end'}`;
  return (
    <div class={`beside ${wash}`}>
      <header class="beside-head">{head}</header>
      <div class="beside-body">
        <span class="focus-rest" tabIndex={-1} />
        {children}
      </div>
      <div class="beside-foot">{foot}</div>
      <footer class="beside-below">{below}</footer>
    </div>
  );
}
