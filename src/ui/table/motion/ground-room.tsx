import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import { type Crossing, Ground } from './ground.tsx';

type Tone = 'a' | 'b';

/** How the two sit, and on whose sides their colour lies. */
interface Lit {
  readonly layout: 'facing' | 'beside';
  readonly near: Tone;
  readonly a: boolean;
  readonly b: boolean;
}

const LitContext = createContext<(lit: Lit) => void>(() => {});

interface GroundRoomProps {
  crossing: Crossing | null;
  isGathered: boolean;
  children: ComponentChildren;
}

/** The colour under the tables that are drawn in it. It outlives each of them, so that it moves from step to step. */
export function GroundRoom({ crossing, isGathered, children }: GroundRoomProps) {
  const [lit, light] = useState<Lit | null>(null);
  return (
    <LitContext.Provider value={light}>
      {lit !== null && <Ground {...lit} crossing={crossing} isGathered={isGathered} />}
      {children}
    </LitContext.Provider>
  );
}

/** A table, and the one whose voice it is, or both. */
interface TableSeen extends Pick<Lit, 'layout' | 'near'> {
  readonly speaking: Tone | 'both' | null;
}

/** Lets the colour of whoever has the voice lie under this table, and under no other. */
export function useGround({ layout, near, speaking }: TableSeen) {
  const light = useContext(LitContext);
  const a = speaking === 'a' || speaking === 'both';
  const b = speaking === 'b' || speaking === 'both';
  useLayoutEffect(() => {
    light({ layout, near, a, b });
    return () => light({ layout, near, a: false, b: false });
  }, [light, layout, near, a, b]);
}
