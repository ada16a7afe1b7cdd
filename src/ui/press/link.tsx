import type { ComponentChildren } from 'preact';
import { useDrawn } from './drawn.ts';

interface LinkProps {
  href: string;
  children: ComponentChildren;
  class: string;
  /** Called when it is followed. */
  onFollow?: () => void;
}

/** What every link of the app is made of. */
export function Link({ href, children, class: look, onFollow }: LinkProps) {
  const link = useDrawn<HTMLAnchorElement>();
  return (
    <a class={look} href={href} ref={link} onClick={() => onFollow?.()}>
      {children}
    </a>
  );
}
