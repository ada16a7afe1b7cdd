import type { ButtonHTMLAttributes } from 'preact';
import { useDrawn } from './drawn.ts';

export interface PressProps extends Omit<ButtonHTMLAttributes, 'type' | 'ref' | 'onClick'> {
  onPress: () => void;
  /** True where a touch counts at any moment, also in the first one of a new step. */
  isAlways?: boolean;
}

/** What every button, radio and box of the app is made of. `watchPresses` decides which touches reach it. */
export function Press({ onPress, isAlways = false, ...rest }: PressProps) {
  const control = useDrawn<HTMLButtonElement>(isAlways);
  return <button {...rest} type="button" ref={control} onClick={onPress} />;
}
