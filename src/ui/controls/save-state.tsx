import { useEffect, useRef } from 'preact/hooks';
import { Said } from '../text/said.tsx';
import './save-state.css';

interface SaveStateProps {
  state: 'idle' | 'keeping' | 'kept' | 'unkept';
  words: { readonly keeping: string; readonly kept: string; readonly unkept: string };
}

/** Whether a text is on disk, beside the text. That it is not is read out, and that it is, once: not after every word. */
export function SaveState({ state, words }: SaveStateProps) {
  const isSaid = useRef(false);
  const isNews = state === 'unkept' || (state === 'kept' && !isSaid.current);
  // Said once the state goes on from there: until then it stays news, however often this is drawn.
  useEffect(
    () => () => {
      if (state === 'kept') isSaid.current = true;
      if (state === 'unkept') isSaid.current = false;
    },
    [state],
  );
  return (
    <p class={`save-state save-${state}`} role="status" aria-live={isNews ? 'polite' : 'off'}>
      {state !== 'idle' && <Said words={words[state]} />}
    </p>
  );
}
