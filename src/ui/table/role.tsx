import './role.css';

/** Says whose turn it is, with a filled dot for the one who speaks and a ring for the one who listens. */
export function Role({ text, speaking, tone }: { text: string; speaking: boolean; tone?: 'a' | 'b' | undefined }) {
  return (
    <p class={`role ${speaking ? 'role-speaking' : ''} ${tone === undefined ? '' : `tone-${tone}`}`}>
      <i aria-hidden="true" />
      {text}
    </p>
  );
}
