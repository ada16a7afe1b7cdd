import type { ComponentChildren } from 'preact';
import { Said } from '../text/said.tsx';

interface StatusProps {
  children: ComponentChildren;
  /** The class of the line; null for none. */
  class?: string | null;
}

/** A line that is read out each time its words change. It stays in the page while it has none, since a new one is not heard. */
export const Status = ({ children, class: look = 'hint' }: StatusProps) => (
  <p class={look ?? undefined} role="status">
    {typeof children === 'string' && children !== '' ? <Said words={children} /> : children}
  </p>
);
