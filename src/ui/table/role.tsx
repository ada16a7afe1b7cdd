import './role.css';

interface RoleProps {
  name: string;
  /** What this one does now: Speak, Listen, Say back. */
  act?: string;
  /** True for the one whose voice it is: a disc stands before the name, and a ring before that of the one who hears. */
  isVoice: boolean;
  tone: 'a' | 'b';
}

/** Who does what, in one line. */
export function Role({ name, act, isVoice, tone }: RoleProps) {
  return (
    <p class={`role tone-${tone} ${isVoice ? 'role-voice' : ''}`}>
      <i aria-hidden="true" />
      <b>
        <bdi>{name}</bdi>
      </b>{' '}
      <span>{act}</span>
    </p>
  );
}
