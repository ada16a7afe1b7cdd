import type { ComponentChildren } from 'preact';
import { Facing } from '../frame/facing.tsx';
import { Leaf } from '../frame/leaf.tsx';
import './resting.css';

type Tone = 'a' | 'b';

/** The words of one reader and what can be touched below them, with two quieter ways in the corners. */
export interface RestLeaf {
  readonly text: ComponentChildren;
  readonly foot?: ComponentChildren;
  readonly start?: ComponentChildren;
  readonly end?: ComponentChildren;
}

interface RestingProps {
  /** Whether each has a half of their own, or both look at one page. */
  isFacing: boolean;
  near: Tone;
  nameOf: (tone: Tone) => string;
  leaf: (reader: Tone | 'both') => RestLeaf;
  /** Whose half is washed in their colour. */
  washed: Tone | null;
  /** What lies in the middle, which belongs to both, and how much room it takes. */
  middle: ComponentChildren;
  room: 'breath' | 'seal' | 'mark' | 'none';
}

/** The table at rest: what lies in its middle, and a calm page at each end, or one page for both. */
export function Resting({ isFacing, near, nameOf, leaf, washed, middle, room }: RestingProps) {
  const between = <div class="resting-middle">{middle}</div>;
  return (
    <div class={`resting resting-${room} ${isFacing ? '' : 'resting-beside'}`}>
      {isFacing ? (
        <Facing
          near={near}
          speaking={washed}
          nameOf={nameOf}
          half={(tone) => <Leaf head={null} foot={null} {...leaf(tone)} />}
          band={between}
        />
      ) : (
        <div class="resting-page">
          <span class="focus-rest" tabIndex={-1} />
          {between}
          <Leaf head={null} foot={null} {...leaf('both')} />
        </div>
      )}
    </div>
  );
}
