import './keep-state.css';

interface KeepStateProps {
  state: 'idle' | 'keeping' | 'kept' | 'unkept';
  words: { readonly keeping: string; readonly kept: string; readonly unkept: string };
}

/** Whether a text is on disk, beside the text; read out when that changes. */
export function KeepState({ state, words }: KeepStateProps) {
  return (
    <p class={`keep-state keep-${state}`} role="status">
      {state === 'idle' ? '' : words[state]}
    </p>
  );
}
