import type { ComponentChildren } from 'preact';
import './steady.css';

interface SteadyProps {
  children: ComponentChildren;
  /** All the words that may come to stand there. */
  room: readonly string[];
}

/** Words that change in a room that does not: it is as large as the longest of them need, so that nothing moves under a finger. */
export const Steady = ({ children, room }: SteadyProps) => (
  <div class="steady">
    <div>{children}</div>
    {room.map((words) => (
      <span class="steady-room" aria-hidden="true" key={words}>
        {words}
      </span>
    ))}
  </div>
);
