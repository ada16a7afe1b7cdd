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

/** Lets the colour of each of the two lie under this table where it is theirs to have it, and under no other. */
export function useGround({ layout, near, a, b }: Lit) {
  const light = useContext(LitContext);
  useLayoutEffect(() => {
    light({ layout, near, a, b });
    return () => light({ layout, near, a: false, b: false });
  }, [light, layout, near, a, b]);
}
