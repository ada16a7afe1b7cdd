import type { ComponentChildren } from 'preact';
import { Horizon, type Passed } from '../horizon.tsx';
import './band.css';

interface BandProps {
  pause: ComponentChildren;
  passed: Passed | null;
  /** The row of marks, at both ends where two face each other. */
  start?: ComponentChildren;
  end?: ComponentChildren;
}

/** The line between the two with pause in its middle, always in the same place. */
export const Band = ({ pause, passed, start, end }: BandProps) => (
  <div class="band">
    {start}
    <Horizon key={`before ${passed?.turn}`} passed={passed} side="before" />
    {pause}
    <Horizon key={`after ${passed?.turn}`} passed={passed} side="after" />
    {end}
  </div>
);
